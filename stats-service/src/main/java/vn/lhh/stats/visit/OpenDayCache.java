package vn.lhh.stats.visit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.lhh.stats.visit.day.OpenDays;

/**
 * Caches one count per open day to spare the store. Counts a day again only if its
 * revision has changed, once for all concurrent callers, and pauses after each count for
 * ten times as long as it took, but at least for {@code stats.rest}. A caller waits at
 * most 500 ms where an earlier result is known. The cache holds copies; the stored ids
 * alone decide.
 *
 * @param <T> type of the count
 */
class OpenDayCache<T> {

	private static final int MOST_KEPT = 64;

	private static final int SHARE = 10;

	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final Map<String, Slot> slots = new ConcurrentHashMap<>();

	private final Function<OpenDays.OpenDay, T> counting;

	private final Duration rest;

	OpenDayCache(Function<OpenDays.OpenDay, T> counting, Duration rest) {
		this.counting = counting;
		this.rest = rest;
	}

	T of(OpenDays.OpenDay day) {
		return slot(day).of(day);
	}

	private Slot slot(OpenDays.OpenDay day) {
		if (this.slots.size() > MOST_KEPT) {
			this.slots.clear();
		}
		return this.slots.computeIfAbsent(day.generation() + day.date(), (key) -> new Slot());
	}

	private record Counted<T>(T result, long revision, long restsUntil) {

		boolean standsFor(OpenDays.OpenDay day) {
			return this.revision == day.revision() || System.nanoTime() - this.restsUntil < 0;
		}

	}

	/**
	 * Holds one day's latest count and the count in progress.
	 */
	private final class Slot {

		private volatile @Nullable Counted<T> known;

		private @Nullable CompletableFuture<Counted<T>> running;

		T of(OpenDays.OpenDay day) {
			Counted<T> last = this.known;
			if (last != null && last.standsFor(day)) {
				return last.result();
			}
			CompletableFuture<Counted<T>> counted = begin(day).copy();
			return result((last == null) ? counted
					: counted.completeOnTimeout(last, PATIENCE.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS));
		}

		Counted<T> count(OpenDays.OpenDay day) {
			long begin = System.nanoTime();
			T result = OpenDayCache.this.counting.apply(day);
			long end = System.nanoTime();
			long pause = Math.max(OpenDayCache.this.rest.toNanos(), SHARE * (end - begin));
			Counted<T> counted = new Counted<>(result, day.revision(), end + pause);
			this.known = counted;
			return counted;
		}

		private synchronized CompletableFuture<Counted<T>> begin(OpenDays.OpenDay day) {
			CompletableFuture<Counted<T>> under = this.running;
			if (under == null || under.isDone()) {
				under = CompletableFuture.supplyAsync(() -> count(day), Thread::startVirtualThread);
				this.running = under;
			}
			return under;
		}

		private T result(CompletableFuture<Counted<T>> counted) {
			try {
				return counted.join().result();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
			}
		}

	}

}
