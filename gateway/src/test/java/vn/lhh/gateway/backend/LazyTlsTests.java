package vn.lhh.gateway.backend;

import java.io.IOException;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LazyTlsTests {

	private final AtomicInteger made = new AtomicInteger();

	private final LazyTls tls = new LazyTls(() -> {
		this.made.incrementAndGet();
		return (socket, target, port, attachment, context) -> unconnected();
	});

	private static SSLSocket unconnected() throws IOException {
		try {
			return (SSLSocket) SSLContext.getDefault().getSocketFactory().createSocket();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IOException(ex);
		}
	}

	@Test
	void whatIsTrustedIsReadOnceAndNotBeforeItIsNeeded() throws IOException {
		assertThat(this.made).hasValue(0);
		for (int call = 0; call < 2; call++) {
			try (Socket plain = new Socket();
					SSLSocket safe = this.tls.upgrade(plain, "news", 443, null, HttpCoreContext.create())) {
				assertThat(safe).isNotNull();
			}
		}
		assertThat(this.made).hasValue(1);
	}

}
