package vn.lhh.stats.visit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Spares the store: a set is counted again only if its revision has changed, and after
 * each counting it rests a while, the longer the longer the counting took. What is kept
 * here is a copy of a count; the sets alone decide.
 *
 * @param <T> what is counted
 */
class Recount<T> {

	private static final int MOST_KEPT = 64;

	private static final int SHARE = 10;

	private final Map<String, Counted<T>> kept = new ConcurrentHashMap<>();

	private final Function<OpenDays.OpenDay, T> counting;

	private final Duration rest;

	Recount(Function<OpenDays.OpenDay, T> counting, Duration rest) {
		this.counting = counting;
		this.rest = rest;
	}

	private record Counted<T>(T result, long revision, long restsUntil) {
	}

	T of(OpenDays.OpenDay day) {
		if (this.kept.size() > MOST_KEPT) {
			this.kept.clear();
		}
		return this.kept.compute(key(day), (key, known) -> stands(day, known) ? known : count(day)).result();
	}

	T fresh(OpenDays.OpenDay day) {
		return this.kept.compute(key(day), (key, known) -> count(day)).result();
	}

	private static String key(OpenDays.OpenDay day) {
		return day.generation() + day.date();
	}

	private static boolean stands(OpenDays.OpenDay day, @org.jspecify.annotations.Nullable Counted<?> known) {
		return known != null && (known.revision() == day.revision() || System.nanoTime() - known.restsUntil() < 0);
	}

	private Counted<T> count(OpenDays.OpenDay day) {
		long begin = System.nanoTime();
		T result = this.counting.apply(day);
		long end = System.nanoTime();
		return new Counted<>(result, day.revision(), end + Math.max(this.rest.toNanos(), SHARE * (end - begin)));
	}

}
