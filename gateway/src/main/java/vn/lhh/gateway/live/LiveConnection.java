package vn.lhh.gateway.live;

import java.io.IOException;

import jakarta.servlet.http.WebConnection;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * A connection taken over from Tomcat's HTTP machinery, which would hold over a hundred
 * kilobytes for each browser that merely waits. Public, since Tomcat makes it.
 */
public final class LiveConnection implements InternalHttpUpgradeHandler {

	private @Nullable Subscriber subscriber;

	private @Nullable Outlet outlet;

	void carry(Subscriber whom) {
		this.subscriber = whom;
	}

	@Override
	public void setSocketWrapper(SocketWrapperBase<?> socket) {
		this.outlet = new Outlet(socket);
	}

	@Override
	public void init(WebConnection connection) {
		if (this.subscriber != null && this.outlet != null) {
			this.subscriber.open(this.outlet);
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
		Subscriber whom = this.subscriber;
		Outlet way = this.outlet;
		if (whom == null || way == null || way.closed()) {
			return false;
		}
		if (event == SocketEvent.OPEN_WRITE) {
			whom.writable();
			return true;
		}
		return event == SocketEvent.OPEN_READ && !way.hungUp();
	}

	@Override
	public void destroy() {
		if (this.subscriber != null) {
			this.subscriber.end();
		}
	}

	@Override
	public void setSslSupport(SSLSupport support) {
		// Nothing here depends on the certificate.
	}

	@Override
	public void timeoutAsync(long now) {
		// The audience keeps its own deadlines.
	}

	@Override
	public void pause() {
		// The audience ends all streams before the server stops.
	}

}
