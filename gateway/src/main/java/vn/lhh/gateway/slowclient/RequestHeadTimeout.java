package vn.lhh.gateway.slowclient;

import java.io.IOException;

import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP processor that closes a connection whose request head is not complete in time.
 * Tomcat's own timeout starts again with each byte.
 */
final class RequestHeadTimeout extends Http11Processor {

	private final SlowClientPolicy policy;

	private final FairEndpoint endpoint;

	private @Nullable SocketWrapperBase<?> waiting;

	private long since;

	RequestHeadTimeout(AbstractHttp11Protocol<?> protocol, Adapter adapter, SlowClientPolicy policy,
			FairEndpoint endpoint) {
		super(protocol, adapter);
		this.policy = policy;
		this.endpoint = endpoint;
	}

	@Override
	public SocketState service(SocketWrapperBase<?> socket) throws IOException {
		SocketState state = super.service(socket);
		if (LingeringClose.wasAsked(this.request) && state == SocketState.CLOSED) {
			LingeringClose.linger(socket);
		}
		if (state != SocketState.LONG || isAsync()) {
			this.waiting = null;
			return state;
		}
		return late(socket) ? SocketState.CLOSED : state;
	}

	private boolean late(SocketWrapperBase<?> socket) {
		if (this.waiting != socket) {
			this.waiting = socket;
			this.since = System.nanoTime();
			return false;
		}
		boolean late = System.nanoTime() - this.since > this.endpoint.patience(this.policy.head()).toNanos();
		if (late) {
			this.waiting = null;
			this.policy.cut("head");
		}
		return late;
	}

}
