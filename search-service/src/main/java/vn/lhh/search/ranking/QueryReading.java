package vn.lhh.search.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.analysis.IndexVocabulary;
import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.analysis.Telex;
import vn.lhh.search.query.SearchQuery;

/**
 * Reading of a query that finds something: as it was typed; else with left-over Telex
 * decoded or typing errors repaired; else with fewer of its syllables.
 *
 * @param plan what to search for
 * @param sought what to mark
 * @param didYouMean the repaired query, null if it is read as typed
 */
public record QueryReading(QueryPlan plan, List<List<Syllable>> sought, @Nullable String didYouMean) {

	/** Full matches that are enough, so that none with fewer syllables are added. */
	public static final int ENOUGH = 10;

	/** The part of the wanted syllables that an item must have. */
	private static final double MOST = 0.6;

	/**
	 * Reads a query.
	 * @param typed a query that is not empty
	 * @param counter counts the items that a plan finds, up to {@link #ENOUGH}
	 */
	public static QueryReading of(String typed, Abbreviations abbreviations, IndexVocabulary vocabulary,
			ToIntFunction<QueryPlan> counter) {
		List<String> readings = new ArrayList<>(List.of(typed));
		QueryPlanner planner = new QueryPlanner(SearchQuery.parse(typed), abbreviations);
		int found = counter.applyAsInt(planner.plan(planner.wanted()));
		String read = typed;
		if (found == 0) {
			for (String repaired : repairs(typed, vocabulary)) {
				QueryPlanner other = new QueryPlanner(SearchQuery.parse(repaired), abbreviations);
				found = counter.applyAsInt(other.plan(other.wanted()));
				if (found > 0 || readings.size() == 1) {
					planner = other;
					read = repaired;
					readings.add(repaired);
				}
				if (found > 0) {
					break;
				}
			}
		}
		return of(planner, found, read.equals(typed) ? null : read, counter);
	}

	private static QueryReading of(QueryPlanner planner, int found, @Nullable String didYouMean,
			ToIntFunction<QueryPlan> counter) {
		int minimum = planner.wanted();
		if (found < ENOUGH) {
			minimum = (int) Math.ceil(MOST * minimum);
			while (found == 0 && minimum > 1 && counter.applyAsInt(planner.plan(minimum)) == 0) {
				minimum--;
			}
		}
		return new QueryReading(planner.plan(minimum), planner.sought(), didYouMean);
	}

	private static Set<String> repairs(String typed, IndexVocabulary vocabulary) {
		TypingRepair repair = new TypingRepair(vocabulary);
		Set<String> repairs = new LinkedHashSet<>();
		Optional<String> decoded = Telex.decode(typed);
		decoded.ifPresent(repairs::add);
		decoded.flatMap(repair::repair).ifPresent(repairs::add);
		repair.repair(typed).ifPresent(repairs::add);
		return repairs;
	}

}
