package vn.lhh.stats.visit.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Represents the closed-day event {@code stats.day.closed.v1}: a day's final figures as
 * published, and as restored when the read model is rebuilt.
 *
 * @param id the date again, as id of the aggregate
 * @param date in Vietnam
 * @param visits visits of readers, each a series of views
 * @param views pages shown to readers
 * @param bots visits by programs
 * @param downloads files downloaded by readers
 * @param contents per content item of the site
 * @param referers per referring host
 * @param hours views in each of 24 hours
 * @param closedAt when the day became final
 */
public record ClosedDay(String id, LocalDate date, long visits, long views, long bots, long downloads,
		List<DayDetails.ContentCount> contents, List<DayDetails.RefererCount> referers, List<Long> hours,
		Instant closedAt) {

	static ClosedDay of(LocalDate date, DayTotals figures, DayDetails details, Instant at) {
		return new ClosedDay(date.toString(), date, figures.visits(), figures.views(), figures.bots(),
				figures.downloads(), details.contents(), details.referers(), details.hours(), at);
	}

	DayTotals figures() {
		return new DayTotals(this.visits, this.views, this.bots, this.downloads);
	}

	DayDetails details() {
		return new DayDetails(this.contents, this.referers, this.hours);
	}

}
