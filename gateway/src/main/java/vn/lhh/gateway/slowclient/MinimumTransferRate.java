package vn.lhh.gateway.slowclient;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/**
 * Minimum transfer rate: ends a transfer that is so slow that it can only be meant to
 * keep its connection open.
 */
public final class MinimumTransferRate {

	private final long start = System.nanoTime();

	private final long slowest;

	private final long grace;

	private final Runnable cut;

	private long done;

	MinimumTransferRate(long slowest, Duration grace, Runnable cut) {
		this.slowest = slowest;
		this.grace = grace.toNanos();
		this.cut = cut;
	}

	/**
	 * Notes progress.
	 * @param bytes number of bytes transferred since the last call
	 * @throws IOException if the transfer is too slow on the whole, after its grace
	 * period
	 */
	public void went(int bytes) throws IOException {
		this.done += bytes;
		long elapsed = System.nanoTime() - this.start;
		if (elapsed > this.grace && this.done < this.slowest * (elapsed / 1_000_000_000d)) {
			this.cut.run();
			throw new InterruptedIOException("Only " + this.done + " bytes in " + Duration.ofNanos(elapsed));
		}
	}

}
