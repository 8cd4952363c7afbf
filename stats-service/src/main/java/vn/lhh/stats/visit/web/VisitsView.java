package vn.lhh.stats.visit.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;

import vn.lhh.stats.StatsProperties;
import vn.lhh.stats.visit.Totals;

/**
 * The counter as shown.
 */
record VisitsView(long total, long today, long yesterday, long thisMonth, long online, BaselineView baseline,
		ZonedDateTime asOf) {

	record BaselineView(long value, LocalDate asOf, String source) {
	}

	static VisitsView of(Totals totals, LocalDate today, StatsProperties.Baseline baseline) {
		return new VisitsView(totals.total(), totals.on(today), totals.on(today.minusDays(1)),
				totals.in(YearMonth.from(today)), totals.online(),
				new BaselineView(baseline.value(), baseline.asOf(), baseline.source()), totals.asOf());
	}

}
