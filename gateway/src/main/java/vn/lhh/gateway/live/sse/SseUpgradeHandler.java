package vn.lhh.gateway.live.sse;

import java.io.IOException;

import jakarta.servlet.http.WebConnection;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import vn.lhh.gateway.live.LiveSubscriber;

/**
 * Upgrade handler that takes a connection over from Tomcat's HTTP processing, which would
 * hold over a hundred kilobytes for each waiting browser. Public, since Tomcat
 * instantiates it.
 */
public final class SseUpgradeHandler implements InternalHttpUpgradeHandler {

	private @Nullable LiveSubscriber liveSubscriber;

	private @Nullable SseSocket sseSocket;

	public void carry(LiveSubscriber whom) {
		this.liveSubscriber = whom;
	}

	@Override
	public void setSocketWrapper(SocketWrapperBase<?> socket) {
		this.sseSocket = new SseSocket(socket);
	}

	@Override
	public void init(WebConnection connection) {
		if (this.liveSubscriber != null && this.sseSocket != null) {
			this.liveSubscriber.open(this.sseSocket);
		}
	}

	@Override
	public SocketState upgradeDispatch(SocketEvent event) {
		try {
			return dispatch(event) ? SocketState.UPGRADED : SocketState.CLOSED;
		}
		catch (IOException ex) {
			return SocketState.CLOSED;
		}
	}

	private boolean dispatch(SocketEvent event) throws IOException {
		LiveSubscriber whom = this.liveSubscriber;
		SseSocket way = this.sseSocket;
		if (whom == null || way == null || way.closed()) {
			return false;
		}
		if (event == SocketEvent.OPEN_WRITE) {
			whom.onWritable();
			return true;
		}
		return event == SocketEvent.OPEN_READ && !way.isClosedByPeer();
	}

	@Override
	public void destroy() {
		if (this.liveSubscriber != null) {
			this.liveSubscriber.end();
		}
	}

	@Override
	public void setSslSupport(SSLSupport support) {
		// Nothing here depends on the certificate.
	}

	@Override
	public void timeoutAsync(long now) {
		// LiveSubscriber has its own deadlines.
	}

	@Override
	public void pause() {
		// LiveSubscribers ends all streams before the server stops.
	}

}
