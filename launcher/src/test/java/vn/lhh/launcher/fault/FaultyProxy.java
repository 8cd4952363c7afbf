package vn.lhh.launcher.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Proxies TCP connections between the gateway and a real service, and can delay, garble
 * or cut off the responses.
 */
public final class FaultyProxy implements AutoCloseable {

	private static final long LONG_SECONDS = 5;

	private static final int PART_OF_STATUS_LINE = 8;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch end = new CountDownLatch(1);

	private final ServerSocket ear;

	private volatile IntSupplier service = () -> {
		throw new IllegalStateException("The line leads nowhere yet");
	};

	private volatile Weather weather = Weather.FAIR;

	/**
	 * Fault applied to responses.
	 */
	enum Weather {

		/** Passes responses unchanged. */
		FAIR,
		/** Delays responses by five seconds. */
		SLOW,
		/** Replaces responses by random bytes. */
		GARBLED,
		/**
		 * Omits the second half of the body, or all but the beginning of the status line
		 * where there is no body: clients take a head that ends early for a whole one.
		 */
		CUT

	}

	private FaultyProxy(ServerSocket ear) {
		this.ear = ear;
	}

	public static FaultyProxy open() throws IOException {
		FaultyProxy faultyProxy = new FaultyProxy(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
		faultyProxy.threads.submit(faultyProxy::listen);
		return faultyProxy;
	}

	public String url() {
		return "http://127.0.0.1:" + this.ear.getLocalPort();
	}

	public void leadTo(IntSupplier port) {
		this.service = port;
	}

	void turn(Weather now) {
		this.weather = now;
	}

	private void listen() {
		while (!this.ear.isClosed()) {
			try {
				Socket caller = this.ear.accept();
				this.threads.submit(() -> connect(caller));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void connect(Socket caller) {
		try (caller; Socket called = new Socket(InetAddress.getLoopbackAddress(), this.service.getAsInt())) {
			this.threads.submit(() -> ask(caller, called));
			answer(called.getInputStream(), caller.getOutputStream());
		}
		catch (IOException | RuntimeException ex) {
			// as with any broken connection: both ends are closed
		}
	}

	private static void ask(Socket caller, Socket called) {
		try (caller; called) {
			caller.getInputStream().transferTo(called.getOutputStream());
		}
		catch (IOException ex) {
			// the connection broke
		}
	}

	private void answer(InputStream from, OutputStream to) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
			byte[] said = Arrays.copyOf(buffer, length);
			Weather now = this.weather;
			to.write(heard(said, now));
			to.flush();
			if (now == Weather.GARBLED || now == Weather.CUT) {
				return;
			}
		}
	}

	private byte[] heard(byte[] said, Weather now) {
		return switch (now) {
			case FAIR -> said;
			case SLOW -> late(said);
			case GARBLED -> garbled(said);
			case CUT -> Arrays.copyOf(said, half(said));
		};
	}

	private byte[] late(byte[] said) {
		try {
			this.end.await(LONG_SECONDS, TimeUnit.SECONDS);
			return said;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] garbled(byte[] said) {
		byte[] noise = new byte[said.length];
		ThreadLocalRandom.current().nextBytes(noise);
		return noise;
	}

	private static int half(byte[] said) {
		int head = new String(said, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
		int body = said.length - head;
		return (body == 0) ? PART_OF_STATUS_LINE : head + body / 2;
	}

	@Override
	public void close() {
		this.end.countDown();
		this.threads.shutdownNow();
		try {
			this.ear.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
