package vn.lhh.web.page.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.lhh.web.client.StatsApi;

/**
 * Daily visits without gaps: a day without visits counts as zero.
 */
final class DailyVisitSeries {

	private DailyVisitSeries() {
	}

	static List<StatsApi.Day> upTo(LocalDate today, int length, List<StatsApi.Day> known) {
		Map<LocalDate, StatsApi.Day> byDate = known.stream()
			.collect(Collectors.toMap(StatsApi.Day::date, Function.identity(), (first, second) -> second));
		return today.minusDays(length - 1L)
			.datesUntil(today.plusDays(1))
			.map((date) -> byDate.getOrDefault(date, new StatsApi.Day(date, 0, 0, 0, 0)))
			.toList();
	}

}
