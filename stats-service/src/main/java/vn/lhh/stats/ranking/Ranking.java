package vn.lhh.stats.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.lhh.stats.visit.SiteCalendar;
import vn.lhh.stats.visit.VisitHistory;
import vn.lhh.stats.visit.day.DayDetails;
import vn.lhh.stats.visit.day.DayDetails.ContentCount;
import vn.lhh.stats.visit.day.DayDetails.RefererCount;

import org.springframework.stereotype.Service;

/**
 * Computes rankings of content, referring hosts and hours over the last days.
 */
@Service
public class Ranking {

	private static final int HOURS = 24;

	private final VisitHistory visitHistory;

	private final SiteCalendar siteCalendar;

	Ranking(VisitHistory visitHistory, SiteCalendar siteCalendar) {
		this.visitHistory = visitHistory;
		this.siteCalendar = siteCalendar;
	}

	/**
	 * Ranks the content items of one type by views.
	 * @param type such as {@code article}
	 * @param days number of days, today included
	 * @param most length limit of the list
	 * @return most views first, then most downloads, then by id
	 */
	public List<ContentCount> top(String type, int days, int most) {
		Map<String, ContentCount> sums = new HashMap<>();
		details(days).stream()
			.flatMap((day) -> day.contents().stream())
			.filter((row) -> row.contentType().equals(type))
			.forEach((row) -> sums.merge(row.contentId(), row, Ranking::add));
		return sums.values()
			.stream()
			.sorted(Comparator.comparingLong(ContentCount::views)
				.thenComparingLong(ContentCount::downloads)
				.reversed()
				.thenComparing(ContentCount::contentId))
			.limit(most)
			.toList();
	}

	/**
	 * Ranks the referring hosts by views.
	 * @param days number of days, today included
	 * @param most length limit of the list
	 * @return most views first, then by host name
	 */
	public List<RefererCount> referers(int days, int most) {
		Map<String, Long> sums = details(days).stream()
			.flatMap((day) -> day.referers().stream())
			.collect(Collectors.groupingBy(RefererCount::host, Collectors.summingLong(RefererCount::views)));
		List<RefererCount> rows = new ArrayList<>();
		sums.forEach((host, views) -> rows.add(new RefererCount(host, views)));
		rows.sort(Comparator.comparingLong(RefererCount::views).reversed().thenComparing(RefererCount::host));
		return rows.stream().limit(most).toList();
	}

	/**
	 * Sums the views per hour of the day.
	 * @param days number of days, today included
	 * @return 24 figures
	 */
	public List<Long> hours(int days) {
		Collection<DayDetails> all = details(days);
		return IntStream.range(0, HOURS)
			.mapToObj((hour) -> all.stream().mapToLong((day) -> day.hours().get(hour)).sum())
			.toList();
	}

	private List<DayDetails> details(int days) {
		LocalDate today = this.siteCalendar.today();
		return this.visitHistory.details(today.minusDays(days - 1L), today);
	}

	private static ContentCount add(ContentCount one, ContentCount two) {
		return new ContentCount(one.contentType(), one.contentId(), one.views() + two.views(),
				one.downloads() + two.downloads());
	}

}
