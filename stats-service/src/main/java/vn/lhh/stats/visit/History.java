package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import vn.lhh.stats.StatsProperties;

import org.springframework.stereotype.Service;

/**
 * The days one by one: closed ones as they were announced, open ones counted from their
 * sets. Open days are listed before closed ones are read, so that a day that closes in
 * between is seen once, never twice and never not at all.
 */
@Service
public class History {

	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private final ReadModel model;

	private final OpenDays openDays;

	private final DailyStats closedDays;

	private final Recount<Long> visits;

	private final Recount<DayFigures> figures;

	private final Recount<DayDetails> details;

	History(ReadModel model, OpenDays openDays, DailyStats closedDays, DayCount count, StatsProperties properties) {
		this.model = model;
		this.openDays = openDays;
		this.closedDays = closedDays;
		this.visits = new Recount<>(count::visits, properties.rest());
		this.figures = new Recount<>(count::figures, properties.rest());
		this.details = new Recount<>(count::details, properties.rest());
	}

	/**
	 * One day of the history.
	 *
	 * @param date in Vietnam
	 * @param figures what it comes to
	 * @param closed whether that is final
	 */
	public record Day(LocalDate date, DayFigures figures, boolean closed) {
	}

	/**
	 * The days that have anything, in order.
	 * @param from the first day
	 * @param to the last day
	 * @return oldest first
	 */
	public List<Day> days(LocalDate from, LocalDate to) {
		List<OpenDays.OpenDay> open = open();
		List<DailyStat> closed = this.closedDays.between(from, to, "details");
		Set<LocalDate> known = dates(closed);
		List<Day> days = new ArrayList<>();
		closed.forEach((stat) -> days.add(new Day(stat.date(), stat.figures(), true)));
		open.stream()
			.filter((day) -> isWithin(day.date(), from, to) && !known.contains(day.date()))
			.forEach((day) -> days.add(new Day(day.date(), this.figures.of(day), false)));
		days.sort(Comparator.comparing(Day::date));
		return days;
	}

	/**
	 * What was viewed, from where and when.
	 * @param from the first day
	 * @param to the last day
	 * @return one entry a day that has anything
	 */
	public List<DayDetails> details(LocalDate from, LocalDate to) {
		List<OpenDays.OpenDay> open = open();
		List<DailyStat> closed = this.closedDays.between(from, to);
		Set<LocalDate> known = dates(closed);
		Stream<DayDetails> still = open.stream()
			.filter((day) -> isWithin(day.date(), from, to) && !known.contains(day.date()))
			.map(this.details::of);
		return Stream.concat(closed.stream().map(DailyStat::details), still).toList();
	}

	SortedMap<LocalDate, Long> visitsPerDay() {
		List<OpenDays.OpenDay> open = open();
		SortedMap<LocalDate, Long> visits = this.closedDays.visitsPerDay();
		open.forEach((day) -> visits.computeIfAbsent(day.date(), (date) -> this.visits.of(day)));
		return visits;
	}

	long visitsCountedAnew() {
		List<OpenDays.OpenDay> open = open();
		List<DailyStat> closed = this.closedDays.between(LocalDate.EPOCH, LAST, "details");
		Set<LocalDate> known = dates(closed);
		return closed.stream().mapToLong((stat) -> stat.figures().visits()).sum()
				+ open.stream().filter((day) -> !known.contains(day.date())).mapToLong(this.visits::fresh).sum();
	}

	private List<OpenDays.OpenDay> open() {
		return this.openDays.all(this.model.state().serving());
	}

	private static Set<LocalDate> dates(List<DailyStat> stats) {
		Set<LocalDate> dates = new HashSet<>();
		stats.forEach((stat) -> dates.add(stat.date()));
		return dates;
	}

	private static boolean isWithin(LocalDate date, LocalDate from, LocalDate to) {
		return !date.isBefore(from) && !date.isAfter(to);
	}

}
