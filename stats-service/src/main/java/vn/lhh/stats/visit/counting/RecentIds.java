package vn.lhh.stats.visit.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/**
 * Remembers the recent ids of one partition in memory. Forgets them in portions, oldest
 * first: when they expire, or earlier where there are more than the memory limit.
 */
final class RecentIds {

	private static final int PORTION = 50_000;

	private static final Duration LONGEST = Duration.ofHours(1);

	private final Deque<Portion> portions = new ArrayDeque<>();

	private final int most;

	RecentIds(int most) {
		this.most = most;
	}

	/**
	 * Holds consecutive ids.
	 */
	private static final class Portion {

		private final CompactIdSet visits = new CompactIdSet();

		private final CompactIdSet views = new CompactIdSet();

		private final Instant begin;

		private Instant newest;

		Portion(Instant begin) {
			this.begin = begin;
			this.newest = begin;
		}

		int size() {
			return this.visits.size() + this.views.size();
		}

	}

	boolean hasVisit(CompactId compactId) {
		return this.portions.stream().anyMatch((portion) -> portion.visits.contains(compactId));
	}

	boolean hasView(CompactId compactId) {
		return this.portions.stream().anyMatch((portion) -> portion.views.contains(compactId));
	}

	void remember(IdBatch idBatch) {
		Instant newest = idBatch.newest();
		if (newest != null) {
			Portion portion = open(newest);
			idBatch.forEach((visitMetric, marks) -> marks
				.forEach(visitMetric.isOfVisits() ? portion.visits::add : portion.views::add));
			portion.newest = newest.isAfter(portion.newest) ? newest : portion.newest;
			makeRoom();
		}
	}

	void forget(Instant before) {
		this.portions.removeIf((portion) -> portion.newest.isBefore(before));
	}

	/** Returns the latest moment of any id, never later than now. */
	Instant newest(Instant now) {
		return this.portions.stream()
			.map((portion) -> portion.newest)
			.max(Comparator.naturalOrder())
			.filter((newest) -> newest.isBefore(now))
			.orElse(now);
	}

	int size() {
		return this.portions.stream().mapToInt(Portion::size).sum();
	}

	private void makeRoom() {
		while (this.portions.size() > 1 && size() > this.most) {
			this.portions.removeFirst();
		}
	}

	private Portion open(Instant at) {
		Portion last = this.portions.peekLast();
		if (last == null || last.size() >= PORTION || at.isAfter(last.begin.plus(LONGEST))) {
			last = new Portion(at);
			this.portions.addLast(last);
		}
		return last;
	}

}
