package vn.lhh.stats.visit;

import java.time.Instant;

import vn.lhh.stats.StatsProperties;

import org.springframework.stereotype.Service;

/**
 * Makes days final and announces them.
 */
@Service
class DayClosing {

	private final OpenDays openDays;

	private final DailyStats closedDays;

	private final DayCount count;

	private final Calendar calendar;

	private final StatsProperties properties;

	DayClosing(OpenDays openDays, DailyStats closedDays, DayCount count, Calendar calendar,
			StatsProperties properties) {
		this.openDays = openDays;
		this.closedDays = closedDays;
		this.count = count;
		this.calendar = calendar;
		this.properties = properties;
	}

	void close(String generation, Instant readThrough) {
		this.openDays.all(generation).stream().filter((day) -> isOver(day, readThrough)).forEach((day) -> close(day));
	}

	private boolean isOver(OpenDays.OpenDay day, Instant readThrough) {
		Instant end = this.calendar.endOf(day.date()).plus(this.properties.grace());
		return !readThrough.isBefore(end);
	}

	private void close(OpenDays.OpenDay day) {
		if (!this.closedDays.isClosed(day.date())) {
			Instant now = this.calendar.now();
			this.closedDays.add(DailyStat.close(day.date(), day.figures(), this.count.details(day), now));
		}
		this.openDays.forget(day);
	}

}
