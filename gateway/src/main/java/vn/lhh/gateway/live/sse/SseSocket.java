package vn.lhh.gateway.live.sse;

import java.io.IOException;
import java.net.StandardSocketOptions;

import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Non-blocking socket to one browser: bytes that the operating system does not take stay
 * buffered until the socket is writable again.
 */
public final class SseSocket {

	private final SocketWrapperBase<?> socket;

	SseSocket(SocketWrapperBase<?> socket) {
		this.socket = socket;
	}

	/** Bounds the operating system's send buffer for a browser that does not read. */
	public void setSendBuffer(int bytes) throws IOException {
		if (this.socket.getSocket() instanceof NioChannel channel) {
			channel.getIOChannel().setOption(StandardSocketOptions.SO_SNDBUF, bytes);
		}
	}

	/** Runs an action unless the container is working on this connection. */
	public void ifIdle(Runnable action) {
		if (this.socket.getLock().tryLock()) {
			try {
				action.run();
			}
			finally {
				this.socket.getLock().unlock();
			}
		}
	}

	/** Sends bytes; returns whether all of them are sent. */
	public boolean send(byte[] bytes) throws IOException {
		this.socket.write(false, bytes, 0, bytes.length);
		return flush();
	}

	/** Sends the buffered rest; returns whether all of it is sent. */
	public boolean flush() throws IOException {
		boolean left = this.socket.flush(false);
		if (left) {
			this.socket.registerWriteInterest();
		}
		return !left;
	}

	/** Drops incoming bytes; returns whether the browser has closed the connection. */
	boolean isClosedByPeer() throws IOException {
		byte[] waste = new byte[512];
		int count = this.socket.read(false, waste, 0, waste.length);
		while (count > 0) {
			count = this.socket.read(false, waste, 0, waste.length);
		}
		return count < 0;
	}

	public boolean closed() {
		return this.socket.isClosed();
	}

	public void close() {
		this.socket.close();
	}

}
