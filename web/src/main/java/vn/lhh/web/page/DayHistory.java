package vn.lhh.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.lhh.web.api.Stats;

/**
 * The last days without a gap: a day nobody came is a day with zero, not a day left out.
 */
final class DayHistory {

	private DayHistory() {
	}

	static List<Stats.Day> upTo(LocalDate today, int length, List<Stats.Day> known) {
		Map<LocalDate, Stats.Day> byDate = known.stream()
			.collect(Collectors.toMap(Stats.Day::date, Function.identity(), (first, second) -> second));
		return today.minusDays(length - 1L)
			.datesUntil(today.plusDays(1))
			.map((date) -> byDate.getOrDefault(date, new Stats.Day(date, 0, 0, 0, 0)))
			.toList();
	}

}
