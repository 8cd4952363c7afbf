package vn.lhh.gateway.slowclient;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import vn.lhh.gateway.security.CidrRange;
import vn.lhh.gateway.security.SecurityProperties;

/**
 * Slow client policy: decides when a client is so slow that it can only be meant to keep
 * the gateway busy.
 */
@Component
public class SlowClientPolicy {

	private final SlowClientProperties properties;

	private final MeterRegistry meters;

	private final List<CidrRange> proxies;

	SlowClientPolicy(SlowClientProperties properties, SecurityProperties security, MeterRegistry meters) {
		this.properties = properties;
		this.proxies = security.proxies();
		this.meters = meters;
	}

	int connectionsPerAddress() {
		return this.properties.connectionsPerAddress();
	}

	/** Whether the address is a trusted proxy, with many clients behind it. */
	boolean isProxy(InetAddress address) {
		return this.proxies.stream().anyMatch((proxy) -> proxy.contains(address));
	}

	Duration head() {
		return this.properties.head();
	}

	/**
	 * Counts a client that was cut off.
	 * @param doing what it was slow at: {@code head}, {@code body}, {@code answer}, or
	 * {@code connection} for one too many
	 */
	void cut(String doing) {
		this.meters.counter("gateway.clients.cut", "doing", doing).increment();
	}

	/**
	 * Reads the beginning of a body, within its time.
	 * @param most most bytes to read
	 * @return that many bytes, fewer only if the body ends before
	 * @throws IOException if the connection breaks, or the client is too slow
	 * ({@link InterruptedIOException})
	 */
	public byte[] begin(InputStream body, int most) throws IOException {
		byte[] taken = new byte[Math.min(most, 8192)];
		int size = 0;
		long start = System.nanoTime();
		int count = body.read(taken, 0, taken.length);
		while (count >= 0 && size + count < most) {
			size += count;
			inTime(start);
			taken = (size == taken.length) ? Arrays.copyOf(taken, Math.min(most, size * 2)) : taken;
			count = body.read(taken, size, taken.length - size);
		}
		return Arrays.copyOf(taken, size + Math.max(count, 0));
	}

	private void inTime(long start) throws IOException {
		if (System.nanoTime() - start > this.properties.body().toNanos()) {
			cut("body");
			throw new InterruptedIOException("Body too slow");
		}
	}

	/** Measures the transfer of the rest of a body. */
	public MinimumTransferRate sending() {
		return pace("body");
	}

	/** Measures how fast a client reads a response. */
	public MinimumTransferRate reading() {
		return pace("answer");
	}

	private MinimumTransferRate pace(String doing) {
		return new MinimumTransferRate(this.properties.slowest().toBytes(), this.properties.grace(), () -> cut(doing));
	}

}
