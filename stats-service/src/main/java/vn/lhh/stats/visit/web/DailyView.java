package vn.lhh.stats.visit.web;

import java.time.LocalDate;
import java.util.List;

import vn.lhh.stats.visit.VisitHistory;

/**
 * Represents the daily history in responses.
 */
record DailyView(List<DayView> items, LocalDate from, LocalDate to) {

	record DayView(LocalDate date, long visits, long views, long bots, long downloads, boolean closed) {

		static DayView of(VisitHistory.Day day) {
			return new DayView(day.date(), day.figures().visits(), day.figures().views(), day.figures().bots(),
					day.figures().downloads(), day.closed());
		}

	}

	static DailyView of(List<VisitHistory.Day> days, LocalDate from, LocalDate to) {
		return new DailyView(days.stream().map(DayView::of).toList(), from, to);
	}

}
