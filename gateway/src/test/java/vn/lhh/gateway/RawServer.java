package vn.lhh.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Raw TCP server that breaks HTTP: it sends nothing, sends garbage, or closes the
 * connection.
 */
public final class RawServer implements AutoCloseable {

	/** How it treats a connection. */
	public interface Manner {

		void meet(Socket socket) throws IOException;

	}

	private final ServerSocket socket;

	private final AtomicInteger connections = new AtomicInteger();

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	private volatile Manner manner;

	public RawServer(Manner manner) {
		this.manner = manner;
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	private void accept() {
		try {
			while (!this.socket.isClosed()) {
				Socket next = this.socket.accept();
				this.open.add(next);
				this.connections.incrementAndGet();
				this.manner.meet(next);
			}
		}
		catch (IOException ex) {
			close();
		}
	}

	public void behave(Manner next) {
		this.manner = next;
		this.connections.set(0);
	}

	public int connections() {
		return this.connections.get();
	}

	public String url() {
		return "http://127.0.0.1:" + this.socket.getLocalPort();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
			for (Socket each : this.open) {
				each.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
