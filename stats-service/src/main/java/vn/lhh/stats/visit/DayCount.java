package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Looks into the pages of a day: for what its views were of, and to count its ids anew.
 */
@Component
class DayCount {

	private final Heads heads;

	private final Pages pages;

	DayCount(Heads heads, Pages pages) {
		this.heads = heads;
		this.pages = pages;
	}

	DayDetails details(OpenDays.OpenDay day) {
		DayTally sum = new DayTally();
		this.heads.all(day.generation())
			.forEach((head) -> this.pages.forEach(head, day.date(), (page) -> page.tellOf(day.date(), sum)));
		return sum.details();
	}

	/** The ids a day has, each counted once however often it should stand there. */
	long visitsAnew(List<Head> heads, LocalDate date) {
		return heads.stream().mapToLong((head) -> visitsAnew(head, date)).sum();
	}

	private long visitsAnew(Head head, LocalDate date) {
		MarkSet visits = new MarkSet();
		this.pages.forEach(head, date, (page) -> page.forEachVisit(date, visits::add));
		return visits.size();
	}

}
