package vn.lhh.stats.visit.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day's final figures as announced ({@code stats.day.closed.v1}), and as read back when
 * the read model is made anew.
 *
 * @param id the date again, the aggregate's id
 * @param date in Vietnam
 * @param visits runs of views by readers
 * @param views pages shown to readers
 * @param bots visits by programs
 * @param downloads files fetched by readers
 * @param contents per thing of the site
 * @param referers per host that led here
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
