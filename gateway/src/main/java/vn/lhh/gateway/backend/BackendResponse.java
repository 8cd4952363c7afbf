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
 * A backend response that has begun; its body is still being received.
 */
public final class BackendResponse implements Closeable, GuardedResponse {

	private final ClassicHttpResponse response;

	private final Cancellable call;

	private final Deadline deadline;

	private @Nullable Permit permit;

	BackendResponse(ClassicHttpResponse response, Cancellable call, Deadline deadline) {
		this.response = response;
		this.call = call;
		this.deadline = deadline;
	}

	@Override
	public void hold(Permit taken) {
		this.permit = taken;
	}

	@Override
	public int status() {
		return this.response.getCode();
	}

	/** All headers as received, in order. */
	public Header[] headers() {
		return this.response.getHeaders();
	}

	/** First value of a header, or null. */
	public @Nullable String header(String name) {
		Header header = this.response.getFirstHeader(name);
		return (header != null) ? header.getValue() : null;
	}

	/**
	 * Cancels the deadline: from now on only {@link BackendProperties#bodyIdle silence}
	 * ends the body.
	 */
	public void cancelDeadline() {
		this.deadline.close();
	}

	/**
	 * Returns the permit while the body goes on; the caller must bound the body in
	 * another way.
	 */
	public void releasePermit() {
		if (this.permit != null) {
			this.permit.close();
		}
	}

	/** The body, or null if the response has none. */
	public @Nullable InputStream body() throws IOException {
		HttpEntity entity = this.response.getEntity();
		return (entity != null) ? entity.getContent() : null;
	}

	/**
	 * Reads the whole body within the deadline.
	 * @param limit most bytes to read
	 * @throws IOException if the service breaks off or is too late
	 */
	public byte[] bytes(int limit) throws IOException {
		HttpEntity entity = this.response.getEntity();
		byte[] all = (entity != null) ? EntityUtils.toByteArray(entity, limit) : new byte[0];
		return (all != null) ? all : new byte[0];
	}

	/**
	 * Closes the response. An unread rest is dropped with its connection, since reading a
	 * large rest only to reuse the connection could take without end.
	 */
	@Override
	public void close() {
		this.deadline.close();
		this.call.cancel();
		releasePermit();
	}

}
