package vn.lhh.stats.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import vn.lhh.stats.StatsProperties;

import org.springframework.stereotype.Component;

/**
 * Converts instants to calendar days in the site's time zone (Vietnam), whatever the
 * server's zone.
 */
@Component
public class SiteCalendar {

	private final Clock clock;

	private final ZoneId zone;

	public SiteCalendar(Clock clock, StatsProperties properties) {
		this.clock = clock;
		this.zone = properties.zone();
	}

	/**
	 * Returns the current instant of the service's clock.
	 */
	public Instant now() {
		return this.clock.instant();
	}

	/**
	 * Returns the current time as responses print it.
	 * @return with Vietnam's offset, to the second
	 */
	public ZonedDateTime printedNow() {
		return now().atZone(this.zone).withNano(0);
	}

	/**
	 * Returns the current day in Vietnam.
	 */
	public LocalDate today() {
		return dayOf(now());
	}

	public LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, this.zone);
	}

	public int hourOf(Instant moment) {
		return moment.atZone(this.zone).getHour();
	}

	public Instant beginOf(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

	public Instant endOf(LocalDate day) {
		return beginOf(day.plusDays(1));
	}

}
