package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.SortedMap;

/**
 * Everything the counter shows, as of one moment.
 *
 * @param baseline what the former site's counter stood at
 * @param corrections the sum of the entries
 * @param days visits per day
 * @param online visits seen in the last minutes
 * @param asOf when this was counted
 */
public record VisitTotals(long baseline, long corrections, SortedMap<LocalDate, Long> days, long online,
		ZonedDateTime asOf) {

	/**
	 * The figure on the site.
	 * @return baseline, days and corrections together
	 */
	public long total() {
		return this.baseline + this.corrections + this.days.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * One day's visits.
	 * @param date the day
	 * @return perhaps 0
	 */
	public long on(LocalDate date) {
		return this.days.getOrDefault(date, 0L);
	}

	/**
	 * The visits of a month so far.
	 * @param month the month
	 * @return perhaps 0
	 */
	public long in(YearMonth month) {
		return this.days.subMap(month.atDay(1), month.plusMonths(1).atDay(1))
			.values()
			.stream()
			.mapToLong(Long::longValue)
			.sum();
	}

}
