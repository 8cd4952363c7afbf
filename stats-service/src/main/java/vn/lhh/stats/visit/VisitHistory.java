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
import vn.lhh.stats.visit.counting.ReadModel;
import vn.lhh.stats.visit.counting.VisitPartition;
import vn.lhh.stats.visit.counting.VisitPartitions;
import vn.lhh.stats.visit.day.ClosedDayRecord;
import vn.lhh.stats.visit.day.ClosedDays;
import vn.lhh.stats.visit.day.DayDetails;
import vn.lhh.stats.visit.day.DayRecounter;
import vn.lhh.stats.visit.day.DayTotals;
import vn.lhh.stats.visit.day.OpenDays;

import org.springframework.stereotype.Service;

/**
 * Lists visit figures per day: closed days as they were published, open days counted from
 * their sets. Lists the open days before it reads the closed ones, so that a day that
 * closes in between appears exactly once.
 */
@Service
public class VisitHistory {

	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private final ReadModel model;

	private final ClosedDays closedDays;

	private final VisitPartitions visitPartitions;

	private final DayRecounter recounter;

	private final OpenDayCache<DayDetails> details;

	VisitHistory(ReadModel model, VisitPartitions visitPartitions, ClosedDays closedDays, DayRecounter recounter,
			StatsProperties properties) {
		this.model = model;
		this.visitPartitions = visitPartitions;
		this.closedDays = closedDays;
		this.recounter = recounter;
		this.details = new OpenDayCache<>(recounter::details, properties.rest());
	}

	/**
	 * Holds one day of the history.
	 *
	 * @param date in Vietnam
	 * @param closed whether the figures are final
	 */
	public record Day(LocalDate date, DayTotals figures, boolean closed) {
	}

	/**
	 * Lists the days that have any ids.
	 * @param from the first day, included
	 * @param to the last day, included
	 * @return oldest first
	 */
	public List<Day> days(LocalDate from, LocalDate to) {
		List<OpenDays.OpenDay> open = open();
		List<ClosedDayRecord> closed = this.closedDays.between(from, to, "details");
		Set<LocalDate> known = dates(closed);
		List<Day> days = new ArrayList<>();
		closed.forEach((stat) -> days.add(new Day(stat.date(), stat.figures(), true)));
		open.stream()
			.filter((day) -> isWithin(day.date(), from, to) && !known.contains(day.date()))
			.forEach((day) -> days.add(new Day(day.date(), day.figures(), false)));
		days.sort(Comparator.comparing(Day::date));
		return days;
	}

	/**
	 * Lists the views by content, referring host and hour.
	 * @param from the first day, included
	 * @param to the last day, included
	 * @return one entry per day that has any ids
	 */
	public List<DayDetails> details(LocalDate from, LocalDate to) {
		List<OpenDays.OpenDay> open = open();
		List<ClosedDayRecord> closed = this.closedDays.between(from, to);
		Set<LocalDate> known = dates(closed);
		Stream<DayDetails> still = open.stream()
			.filter((day) -> isWithin(day.date(), from, to) && !known.contains(day.date()))
			.map(this.details::of);
		return Stream.concat(closed.stream().map(ClosedDayRecord::details), still).toList();
	}

	SortedMap<LocalDate, Long> visitsPerDay() {
		return visitsPerDay(openPartitions());
	}

	/**
	 * Compares the current figures with a new count of the ids, both of the same moment.
	 */
	Audit audit() {
		List<VisitPartition> at = openPartitions();
		SortedMap<LocalDate, Long> shown = visitsPerDay(at);
		List<ClosedDayRecord> closed = this.closedDays.between(LocalDate.EPOCH, LAST, "details");
		Set<LocalDate> known = dates(closed);
		long counted = OpenDays.of(at)
			.stream()
			.filter((day) -> !known.contains(day.date()))
			.mapToLong((day) -> this.recounter.visitsAnew(at, day.date()))
			.sum();
		return new Audit(shown, closed.stream().mapToLong((stat) -> stat.figures().visits()).sum() + counted);
	}

	record Audit(SortedMap<LocalDate, Long> shown, long counted) {
	}

	private SortedMap<LocalDate, Long> visitsPerDay(List<VisitPartition> at) {
		SortedMap<LocalDate, Long> visits = this.closedDays.visitsPerDay();
		OpenDays.of(at).forEach((day) -> visits.putIfAbsent(day.date(), day.figures().visits()));
		return visits;
	}

	private List<OpenDays.OpenDay> open() {
		return OpenDays.of(openPartitions());
	}

	private List<VisitPartition> openPartitions() {
		return this.visitPartitions.all(this.model.state().serving());
	}

	private static Set<LocalDate> dates(List<ClosedDayRecord> stats) {
		Set<LocalDate> dates = new HashSet<>();
		stats.forEach((stat) -> dates.add(stat.date()));
		return dates;
	}

	private static boolean isWithin(LocalDate date, LocalDate from, LocalDate to) {
		return !date.isBefore(from) && !date.isAfter(to);
	}

}
