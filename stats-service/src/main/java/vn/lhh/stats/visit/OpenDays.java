package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/**
 * The days that are not closed, with what the heads of all partitions make of them
 * together.
 */
@Component
class OpenDays {

	private final Heads heads;

	OpenDays(Heads heads) {
		this.heads = heads;
	}

	/**
	 * A day that has ids. The revision grows with every batch, so that nobody looks into
	 * the pages twice for nothing.
	 */
	record OpenDay(String generation, LocalDate date, long revision, DayFigures figures) {
	}

	List<OpenDay> all(String generation) {
		return of(this.heads.all(generation));
	}

	void forget(OpenDay day) {
		this.heads.forget(day.generation(), day.date());
	}

	static List<OpenDay> of(List<Head> heads) {
		long revision = heads.stream().mapToLong(Head::batches).sum();
		Map<LocalDate, Map<Figure, Long>> sums = new TreeMap<>();
		heads.forEach((head) -> head.days()
			.forEach(
					(date, figures) -> add(sums.computeIfAbsent(date, (day) -> new EnumMap<>(Figure.class)), figures)));
		List<OpenDay> days = new ArrayList<>();
		sums.forEach((date, sum) -> days.add(new OpenDay(heads.getFirst().generation(), date, revision, figures(sum))));
		return days;
	}

	private static void add(Map<Figure, Long> sum, Map<Figure, Long> figures) {
		figures.forEach((figure, more) -> sum.merge(figure, more, Long::sum));
	}

	private static DayFigures figures(Map<Figure, Long> sum) {
		return new DayFigures(sum.getOrDefault(Figure.VISITS, 0L), sum.getOrDefault(Figure.VIEWS, 0L),
				sum.getOrDefault(Figure.BOTS, 0L), sum.getOrDefault(Figure.DOWNLOADS, 0L));
	}

}
