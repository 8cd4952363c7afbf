package vn.lhh.stats.visit;

import java.time.Instant;
import java.util.List;

import vn.lhh.stats.StatsProperties;

import org.springframework.stereotype.Service;

/**
 * Makes days final, announces them, and forgets ids that no record can repeat any more.
 */
@Service
class DayClosing {

	private final OpenDays openDays;

	private final DailyStats closedDays;

	private final DayCount count;

	private final Forgetting forgetting;

	private final StatsProperties properties;

	DayClosing(OpenDays openDays, DailyStats closedDays, DayCount count, Forgetting forgetting,
			StatsProperties properties) {
		this.openDays = openDays;
		this.closedDays = closedDays;
		this.count = count;
		this.forgetting = forgetting;
		this.properties = properties;
	}

	void close(String generation, Instant readThrough) {
		this.openDays.all(generation).stream().filter((day) -> isOver(day, readThrough)).forEach((day) -> close(day));
		List<OpenDays.OpenDay> open = this.openDays.all(generation);
		this.forgetting.forget(generation, readThrough.minus(this.properties.keepIds()), open);
	}

	private boolean isOver(OpenDays.OpenDay day, Instant readThrough) {
		Instant end = this.forgetting.calendar().endOf(day.date()).plus(this.properties.grace());
		return !readThrough.isBefore(end);
	}

	private void close(OpenDays.OpenDay day) {
		if (!this.closedDays.isClosed(day.date())) {
			Instant now = this.forgetting.calendar().now();
			this.closedDays.add(DailyStat.close(day.date(), this.count.figures(day), this.count.details(day), now));
		}
		this.openDays.forget(day);
	}

}
