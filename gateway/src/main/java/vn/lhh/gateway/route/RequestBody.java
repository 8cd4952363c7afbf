package vn.lhh.gateway.route;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.problem.GatewayProblem;

/**
 * The body of a request on its way to a service: none, held whole, or streamed.
 *
 * @param entity the bytes
 * @param stream where they come from while they stream
 * @param upload whether the service may take longer over it
 */
record RequestBody(@Nullable HttpEntity entity, @Nullable LimitedStream stream, boolean upload) {

	static final RequestBody NONE = new RequestBody(null, null, false);

	static RequestBody held(byte[] bytes, boolean upload) {
		return new RequestBody(new ByteArrayEntity(bytes, null), null, upload);
	}

	static RequestBody streamed(LimitedStream stream, long length) {
		return new RequestBody(new InputStreamEntity(stream, length, null), stream, true);
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
