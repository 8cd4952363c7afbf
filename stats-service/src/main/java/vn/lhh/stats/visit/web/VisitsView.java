package vn.lhh.stats.visit.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;

import vn.lhh.stats.StatsProperties;
import vn.lhh.stats.visit.VisitTotals;

/**
 * Represents the visit counter in responses.
 */
record VisitsView(long total, long today, long yesterday, long thisMonth, long online, BaselineView baseline,
		ZonedDateTime asOf) {

	record BaselineView(long value, LocalDate asOf, String source) {
	}

	static VisitsView of(VisitTotals visitTotals, LocalDate today, StatsProperties.Baseline baseline) {
		return new VisitsView(visitTotals.total(), visitTotals.on(today), visitTotals.on(today.minusDays(1)),
				visitTotals.in(YearMonth.from(today)), visitTotals.online(),
				new BaselineView(baseline.value(), baseline.asOf(), baseline.source()), visitTotals.asOf());
	}

}
