package vn.lhh.stats.visit;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Throttles a supplier to spare the store: calls it once for all concurrent callers, and
 * pauses after each call for ten times as long as it took, but at least the given pause
 * and at most ten times that.
 *
 * @param <T> type of the result
 */
final class ThrottledSupplier<T> {

	private static final int SHARE = 10;

	private final ReentrantLock asking = new ReentrantLock();

	private final Supplier<T> question;

	private final long rest;

	private volatile @Nullable Kept<T> kept;

	ThrottledSupplier(Supplier<T> question, Duration rest) {
		this.question = question;
		this.rest = rest.toNanos();
	}

	private record Kept<T>(T answer, long until) {

		boolean isFresh() {
			return System.nanoTime() - this.until < 0;
		}

	}

	T get() {
		Kept<T> known = this.kept;
		if (known != null && known.isFresh()) {
			return known.answer();
		}
		this.asking.lock();
		try {
			Kept<T> now = this.kept;
			return (now != null && now.isFresh()) ? now.answer() : ask();
		}
		finally {
			this.asking.unlock();
		}
	}

	private T ask() {
		long begin = System.nanoTime();
		T answer = this.question.get();
		long end = System.nanoTime();
		long pause = Math.clamp(SHARE * (end - begin), this.rest, SHARE * this.rest);
		this.kept = new Kept<>(answer, end + pause);
		return answer;
	}

}
