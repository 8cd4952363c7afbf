package vn.lhh.gateway.backend;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Supplier;

import javax.net.ssl.SSLSocket;

import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * Loads the trusted TLS certificates, some megabytes, on the first {@code https} call:
 * most services run beside the gateway and are called without TLS.
 */
final class LazyTls implements TlsSocketStrategy {

	private final SingletonSupplier<TlsSocketStrategy> strategy;

	LazyTls(Supplier<TlsSocketStrategy> making) {
		this.strategy = SingletonSupplier.of(making);
	}

	@Override
	public SSLSocket upgrade(Socket socket, String target, int port, @Nullable Object attachment, HttpContext context)
			throws IOException {
		return this.strategy.obtain().upgrade(socket, target, port, attachment, context);
	}

}
