package vn.lhh.kit.mail.smtp;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

import javax.net.SocketFactory;

import org.jspecify.annotations.Nullable;

/**
 * Socket factory that keeps its last socket at hand, to look whether the server still
 * holds the connection while it has nothing to say.
 */
class WatchedSocketFactory extends SocketFactory {

	/** RFC 5321, 4.5.3.2.6, asks to wait so long for the answer to the final dot. */
	private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(10);

	private final Duration watch;

	private @Nullable Socket socket;

	/**
	 * Creates the factory of one connection.
	 * @param watch how long to look for an end of the connection
	 */
	WatchedSocketFactory(Duration watch) {
		this.watch = watch;
	}

	/**
	 * Verifies that the server has neither closed the connection nor said anything, as it
	 * does before it goes down.
	 */
	void verifyOpen() throws IOException {
		Socket open = opened();
		open.setSoTimeout(Math.toIntExact(this.watch.toMillis()));
		try {
			open.getInputStream().read();
		}
		catch (SocketTimeoutException ex) {
			return;
		}
		throw new EOFException("the server left before the mail was whole");
	}

	void waitLongForReply() throws IOException {
		opened().setSoTimeout(Math.toIntExact(LONGEST_DELIVERY.toMillis()));
	}

	private Socket opened() throws IOException {
		Socket open = this.socket;
		if (open == null) {
			throw new EOFException("no connection");
		}
		return open;
	}

	@Override
	public Socket createSocket() {
		Socket fresh = new Socket();
		this.socket = fresh;
		return fresh;
	}

	@Override
	public Socket createSocket(String host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
		throw new UnsupportedOperationException();
	}

}
