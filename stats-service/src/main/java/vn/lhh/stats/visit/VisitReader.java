package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.util.SortedMap;

import vn.lhh.stats.StatsProperties;

import org.springframework.stereotype.Service;

/**
 * Reads the visit counter's figures from the store, the same for every replica, and
 * throttles the count for all callers together.
 */
@Service
public class VisitReader {

	private static final int ATTEMPTS = 5;

	private final VisitHistory visitHistory;

	private final Corrections corrections;

	private final OnlineVisitors onlineVisitors;

	private final SiteCalendar siteCalendar;

	private final StatsProperties properties;

	private final ThrottledSupplier<VisitTotals> totals;

	private final ThrottledSupplier<Invariant> invariant;

	VisitReader(VisitHistory visitHistory, Corrections corrections, OnlineVisitors onlineVisitors,
			SiteCalendar siteCalendar, StatsProperties properties) {
		this.visitHistory = visitHistory;
		this.corrections = corrections;
		this.onlineVisitors = onlineVisitors;
		this.siteCalendar = siteCalendar;
		this.properties = properties;
		this.totals = new ThrottledSupplier<>(this::count, properties.rest());
		this.invariant = new ThrottledSupplier<>(this::compareOften, properties.rest());
	}

	/**
	 * Compares the published total with its parts, counted anew.
	 *
	 * @param published the figures of the counter
	 * @param days Σ days
	 * @param corrections Σ corrections
	 */
	public record Invariant(VisitTotals published, long days, long corrections) {

		/**
		 * Tells whether {@code total = baseline + Σ days + Σ corrections}.
		 */
		public boolean holds() {
			return this.published.total() == this.published.baseline() + this.days + this.corrections;
		}

	}

	/**
	 * Returns the figures of the counter.
	 * @return at most some pauses old
	 */
	public VisitTotals totals() {
		return this.totals.get();
	}

	long totalNow() {
		return count().total();
	}

	/**
	 * Checks the published total against a full count; tries up to five times, because a
	 * day may close meanwhile.
	 * @return the last comparison, at most some pauses old
	 */
	public Invariant invariant() {
		return this.invariant.get();
	}

	private Invariant compareOften() {
		Invariant found = compare();
		for (int attempt = 1; attempt < ATTEMPTS && !found.holds(); attempt++) {
			found = compare();
		}
		return found;
	}

	private Invariant compare() {
		VisitHistory.Audit audit = this.visitHistory.audit();
		long sum = this.corrections.sum();
		return new Invariant(totals(sum, audit.shown()), audit.counted(), sum);
	}

	private VisitTotals count() {
		return totals(this.corrections.sum(), this.visitHistory.visitsPerDay());
	}

	private VisitTotals totals(long sum, SortedMap<LocalDate, Long> days) {
		return new VisitTotals(this.properties.baseline().value(), sum, days, this.onlineVisitors.count(),
				this.siteCalendar.printedNow());
	}

}
