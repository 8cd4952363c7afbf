package vn.lhh.stats.visit;

import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import vn.lhh.stats.StatsProperties;

import org.springframework.stereotype.Service;

/**
 * The counter. Its figures are counted from the store, the same for every replica, at
 * most once in a rest however many ask.
 */
@Service
public class VisitReader {

	private static final int ATTEMPTS = 5;

	private final History history;

	private final Corrections corrections;

	private final Online online;

	private final Calendar calendar;

	private final StatsProperties properties;

	private final ReentrantLock counting = new ReentrantLock();

	private volatile @Nullable Kept kept;

	VisitReader(History history, Corrections corrections, Online online, Calendar calendar,
			StatsProperties properties) {
		this.history = history;
		this.corrections = corrections;
		this.online = online;
		this.calendar = calendar;
		this.properties = properties;
	}

	private record Kept(Totals totals, long until) {

		boolean isFresh() {
			return System.nanoTime() - this.until < 0;
		}

	}

	/**
	 * Whether the published total is what its parts come to, counted anew.
	 *
	 * @param published what the counter shows
	 * @param days Σ days
	 * @param corrections Σ corrections
	 */
	public record Invariant(Totals published, long days, long corrections) {

		/**
		 * The verdict.
		 * @return whether {@code total = baseline + Σ days + Σ corrections}
		 */
		public boolean holds() {
			return this.published.total() == this.published.baseline() + this.days + this.corrections;
		}

	}

	/**
	 * What the counter shows.
	 * @return at most a rest old
	 */
	public Totals totals() {
		Kept known = this.kept;
		if (known != null && known.isFresh()) {
			return known.totals();
		}
		this.counting.lock();
		try {
			Kept now = this.kept;
			return (now != null && now.isFresh()) ? now.totals() : count();
		}
		finally {
			this.counting.unlock();
		}
	}

	/**
	 * Checks the published total against a full count; visits may come in meanwhile,
	 * hence some attempts.
	 * @return the last comparison
	 */
	public Invariant invariant() {
		Invariant found = compare();
		for (int attempt = 1; attempt < ATTEMPTS && !found.holds(); attempt++) {
			found = compare();
		}
		return found;
	}

	private Invariant compare() {
		long days = this.history.visitsCountedAnew();
		return new Invariant(count(), days, this.corrections.sum());
	}

	private Totals count() {
		Totals totals = new Totals(this.properties.baseline().value(), this.corrections.sum(),
				this.history.visitsPerDay(), this.online.count(), this.calendar.printedNow());
		this.kept = new Kept(totals, System.nanoTime() + this.properties.rest().toNanos());
		return totals;
	}

}
