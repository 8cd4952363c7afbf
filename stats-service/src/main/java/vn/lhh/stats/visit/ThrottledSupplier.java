package vn.lhh.stats.visit;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Spares the store: asks once however many want to know, and rests after each answer, the
 * longer the longer it took.
 *
 * @param <T> what is asked for
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
