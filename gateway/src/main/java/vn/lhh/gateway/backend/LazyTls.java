package vn.lhh.gateway.backend;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Supplier;

import javax.net.ssl.SSLSocket;

import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the certificates that are trusted, some megabytes of them, when the first service
 * is called by {@code https}: most stand beside the gateway and are not.
 */
final class LazyTls implements TlsSocketStrategy {

	private final Supplier<TlsSocketStrategy> making;

	private volatile @Nullable TlsSocketStrategy made;

	LazyTls(Supplier<TlsSocketStrategy> making) {
		this.making = making;
	}

	@Override
	public SSLSocket upgrade(Socket socket, String target, int port, @Nullable Object attachment, HttpContext context)
			throws IOException {
		return strategy().upgrade(socket, target, port, attachment, context);
	}

	private TlsSocketStrategy strategy() {
		TlsSocketStrategy known = this.made;
		if (known == null) {
			known = this.making.get();
			this.made = known;
		}
		return known;
	}

}
