package vn.lhh.stats.visit.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.lhh.stats.visit.VisitMetric;
import vn.lhh.stats.visit.counting.VisitPartition;
import vn.lhh.stats.visit.counting.VisitPartitions;

import org.springframework.stereotype.Component;

/**
 * Lists the open days, with the figures of all partitions added up.
 */
@Component
public class OpenDays {

	private final VisitPartitions visitPartitions;

	public OpenDays(VisitPartitions visitPartitions) {
		this.visitPartitions = visitPartitions;
	}

	/**
	 * Represents an open day that has ids. Its revision grows with every batch, so that
	 * an unchanged day is not counted again.
	 */
	public record OpenDay(String generation, LocalDate date, long revision, DayTotals figures) {
	}

	public List<OpenDay> all(String generation) {
		return of(this.visitPartitions.all(generation));
	}

	public void forget(OpenDay day) {
		this.visitPartitions.forget(day.generation(), day.date());
	}

	public static List<OpenDay> of(List<VisitPartition> partitions) {
		long revision = partitions.stream().mapToLong(VisitPartition::batches).sum();
		Map<LocalDate, Map<VisitMetric, Long>> sums = new TreeMap<>();
		partitions.forEach((visitPartition) -> visitPartition.days()
			.forEach((date, figures) -> add(sums.computeIfAbsent(date, (day) -> new EnumMap<>(VisitMetric.class)),
					figures)));
		List<OpenDay> days = new ArrayList<>();
		sums.forEach(
				(date, sum) -> days.add(new OpenDay(partitions.getFirst().generation(), date, revision, figures(sum))));
		return days;
	}

	private static void add(Map<VisitMetric, Long> sum, Map<VisitMetric, Long> figures) {
		figures.forEach((visitMetric, more) -> sum.merge(visitMetric, more, Long::sum));
	}

	private static DayTotals figures(Map<VisitMetric, Long> sum) {
		return new DayTotals(sum.getOrDefault(VisitMetric.VISITS, 0L), sum.getOrDefault(VisitMetric.VIEWS, 0L),
				sum.getOrDefault(VisitMetric.BOTS, 0L), sum.getOrDefault(VisitMetric.DOWNLOADS, 0L));
	}

}
