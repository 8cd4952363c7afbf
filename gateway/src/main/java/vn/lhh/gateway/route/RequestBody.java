package vn.lhh.gateway.route;

import java.io.InputStream;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.problem.GatewayProblem;

/**
 * The body of a request on its way to a service: none, held whole, or streamed.
 */
record RequestBody(@Nullable HttpEntity entity, @Nullable LimitedStream stream) {

	static final RequestBody NONE = new RequestBody(null, null);

	static RequestBody held(byte[] bytes) {
		return new RequestBody(new ByteArrayEntity(bytes, null), null);
	}

	static RequestBody streamed(InputStream from, long length, long limit) {
		LimitedStream stream = new LimitedStream(from, limit);
		return new RequestBody(new InputStreamEntity(stream, length, null), stream);
	}

	boolean large() {
		return this.stream != null;
	}

	void attachTo(HttpUriRequestBase outgoing) {
		if (this.entity != null) {
			outgoing.setEntity(this.entity);
		}
	}

	void checkLimit(Throwable failure) {
		if (this.stream != null && this.stream.exceeded()) {
			GatewayProblem problem = GatewayProblem.tooLarge();
			problem.addSuppressed(failure);
			throw problem;
		}
	}

}
