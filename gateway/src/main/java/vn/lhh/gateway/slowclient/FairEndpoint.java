package vn.lhh.gateway.slowclient;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;

import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat endpoint that, once more than half of its connections are taken, limits the
 * connections per address and shortens the timeouts of silent ones.
 */
final class FairEndpoint extends NioEndpoint {

	private static final int BRIEF = 2000;

	private @Nullable SlowClientPolicy policy;

	void judge(SlowClientPolicy judge) {
		this.policy = judge;
	}

	boolean isShort() {
		int most = getMaxConnections();
		return most > 0 && getConnectionCount() > most / 2;
	}

	@Override
	protected boolean setSocketOptions(SocketChannel socket) {
		SlowClientPolicy judge = this.policy;
		if (judge != null && isShort() && isOneTooMany(judge, socket)) {
			judge.cut("connection");
			destroySocket(socket);
			return false;
		}
		return super.setSocketOptions(socket);
	}

	private boolean isOneTooMany(SlowClientPolicy judge, SocketChannel socket) {
		InetAddress address = address(socket);
		if (address == null || judge.isProxy(address)) {
			return false;
		}
		String peer = address.getHostAddress();
		return getConnections().stream().filter((each) -> peer.equals(each.getRemoteAddr())).count() >= judge
			.connectionsPerAddress();
	}

	private static @Nullable InetAddress address(SocketChannel socket) {
		try {
			return (socket.getRemoteAddress() instanceof InetSocketAddress peer) ? peer.getAddress() : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	@Override
	public int getConnectionTimeout() {
		return brief(super.getConnectionTimeout());
	}

	@Override
	public int getKeepAliveTimeout() {
		return brief(super.getKeepAliveTimeout());
	}

	/** How long a request head may take now. */
	Duration patience(Duration usual) {
		return Duration.ofMillis(brief((int) usual.toMillis()));
	}

	private int brief(int usual) {
		return isShort() ? Math.min(usual, BRIEF) : usual;
	}

}
