package vn.lhh.stats.visit.day;

import java.time.Instant;

import vn.lhh.stats.StatsProperties;
import vn.lhh.stats.visit.SiteCalendar;

import org.springframework.stereotype.Service;

/**
 * Closes days and publishes their final figures, once all records up to the day's end and
 * its grace time have been read.
 */
@Service
public class DayCloser {

	private final OpenDays openDays;

	private final ClosedDays closedDays;

	private final DayRecounter recounter;

	private final SiteCalendar siteCalendar;

	private final StatsProperties properties;

	DayCloser(OpenDays openDays, ClosedDays closedDays, DayRecounter recounter, SiteCalendar siteCalendar,
			StatsProperties properties) {
		this.openDays = openDays;
		this.closedDays = closedDays;
		this.recounter = recounter;
		this.siteCalendar = siteCalendar;
		this.properties = properties;
	}

	public void close(String generation, Instant readThrough) {
		this.openDays.all(generation).stream().filter((day) -> isOver(day, readThrough)).forEach((day) -> close(day));
	}

	private boolean isOver(OpenDays.OpenDay day, Instant readThrough) {
		Instant end = this.siteCalendar.endOf(day.date()).plus(this.properties.grace());
		return !readThrough.isBefore(end);
	}

	private void close(OpenDays.OpenDay day) {
		if (!this.closedDays.isClosed(day.date())) {
			Instant now = this.siteCalendar.now();
			this.closedDays.add(ClosedDayRecord.close(day.date(), day.figures(), this.recounter.details(day), now));
		}
		this.openDays.forget(day);
	}

}
