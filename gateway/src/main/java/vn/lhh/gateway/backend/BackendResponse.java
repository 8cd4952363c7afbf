package vn.lhh.gateway.backend;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * An answer that has begun; its bytes are still on the wire.
 */
public final class BackendResponse implements Closeable {

	private final ClassicHttpResponse response;

	private final Cancellable call;

	private final Deadline deadline;

	private @Nullable Permit permit;

	BackendResponse(ClassicHttpResponse response, Cancellable call, Deadline deadline) {
		this.response = response;
		this.call = call;
		this.deadline = deadline;
	}

	void hold(Permit taken) {
		this.permit = taken;
	}

	/** HTTP status. */
	public int status() {
		return this.response.getCode();
	}

	/** All headers as received, in order. */
	public Header[] headers() {
		return this.response.getHeaders();
	}

	/** First value of a header, if there is one. */
	public @Nullable String header(String name) {
		Header header = this.response.getFirstHeader(name);
		return (header != null) ? header.getValue() : null;
	}

	/** Lets the body take its time: only silence ends it from now on. */
	public void cancelDeadline() {
		this.deadline.close();
	}

	/** Gives the place back while the body goes on, which is to be bounded otherwise. */
	public void releasePermit() {
		if (this.permit != null) {
			this.permit.close();
		}
	}

	/** The body, if the answer has one. */
	public @Nullable InputStream body() throws IOException {
		HttpEntity entity = this.response.getEntity();
		return (entity != null) ? entity.getContent() : null;
	}

	/**
	 * The whole body, within the deadline.
	 * @param limit most bytes to take
	 * @return the bytes
	 * @throws IOException when the service breaks off or is too late
	 */
	public byte[] bytes(int limit) throws IOException {
		HttpEntity entity = this.response.getEntity();
		byte[] all = (entity != null) ? EntityUtils.toByteArray(entity, limit) : new byte[0];
		return (all != null) ? all : new byte[0];
	}

	/**
	 * Lets go of the answer; what was not read of it is dropped with its connection,
	 * since reading a large rest only to reuse the connection could take for ever.
	 */
	@Override
	public void close() {
		this.deadline.close();
		this.call.cancel();
		releasePermit();
	}

}
