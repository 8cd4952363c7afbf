package vn.lhh.qa.question;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

import vn.lhh.kit.text.VietnameseDates;

/**
 * Counts the working days of the office.
 *
 * @param holidays days off besides Saturdays and Sundays
 */
public record WorkingDays(Set<LocalDate> holidays) {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	public Instant after(Instant start, int days) {
		ZonedDateTime moment = start.atZone(VietnameseDates.ZONE);
		for (int left = days; left > 0;) {
			moment = moment.plusDays(1);
			left -= isWorked(moment.toLocalDate()) ? 1 : 0;
		}
		return moment.toInstant();
	}

	/**
	 * Tells whether the office works on a day.
	 */
	public boolean isWorked(LocalDate day) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !this.holidays.contains(day);
	}

}
