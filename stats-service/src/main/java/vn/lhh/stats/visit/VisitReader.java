package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.util.SortedMap;

import vn.lhh.stats.StatsProperties;

import org.springframework.stereotype.Service;

/**
 * The counter. Its figures are counted from the store, the same for every replica, at
 * most once in a rest however many ask.
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
	 * Whether the published total is what its parts come to, counted anew.
	 *
	 * @param published what the counter shows
	 * @param days Σ days
	 * @param corrections Σ corrections
	 */
	public record Invariant(VisitTotals published, long days, long corrections) {

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
	 * @return at most some rests old
	 */
	public VisitTotals totals() {
		return this.totals.get();
	}

	long totalNow() {
		return count().total();
	}

	/**
	 * Checks the published total against a full count; a day may close meanwhile, hence
	 * some attempts.
	 * @return the last comparison, at most some rests old
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
