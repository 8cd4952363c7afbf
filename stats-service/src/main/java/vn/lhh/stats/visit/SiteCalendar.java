package vn.lhh.stats.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import vn.lhh.stats.StatsProperties;

import org.springframework.stereotype.Component;

/**
 * Turns moments into days as people in Vietnam reckon them, whatever the server's zone.
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
	 * The present moment.
	 * @return by the service's clock
	 */
	public Instant now() {
		return this.clock.instant();
	}

	/**
	 * The present moment as answers print it.
	 * @return with Vietnam's offset, to the second
	 */
	public ZonedDateTime printedNow() {
		return now().atZone(this.zone).withNano(0);
	}

	/**
	 * The present day.
	 * @return in Vietnam
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
