package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.SortedMap;

/**
 * Holds the visit counter's figures of one moment.
 *
 * @param baseline count of the former site
 * @param corrections sum of the corrections
 * @param days visits per day
 * @param online visits seen in the last minutes
 * @param asOf when this was counted
 */
public record VisitTotals(long baseline, long corrections, SortedMap<LocalDate, Long> days, long online,
		ZonedDateTime asOf) {

	/**
	 * Computes the total that the site shows: baseline, days and corrections together.
	 */
	public long total() {
		return this.baseline + this.corrections + this.days.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * Returns the visits of one day, perhaps 0.
	 */
	public long on(LocalDate date) {
		return this.days.getOrDefault(date, 0L);
	}

	/**
	 * Returns the visits of a month so far, perhaps 0.
	 */
	public long in(YearMonth month) {
		return this.days.subMap(month.atDay(1), month.plusMonths(1).atDay(1))
			.values()
			.stream()
			.mapToLong(Long::longValue)
			.sum();
	}

}
