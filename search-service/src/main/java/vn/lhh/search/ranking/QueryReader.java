package vn.lhh.search.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.search.analysis.Abbreviations;
import vn.lhh.search.analysis.IndexVocabulary;
import vn.lhh.search.analysis.Telex;
import vn.lhh.search.query.SearchQuery;

/**
 * Reads a query as it was typed; where nothing has all of its syllables, with left-over
 * Telex decoded or typing errors repaired; where few items have them, with some of them.
 */
public final class QueryReader {

	/** The part of the wanted syllables that an item must have, where few have all. */
	private static final double MOST = 0.5;

	/**
	 * One syllable by itself says little, so it is enough only where nothing has more.
	 */
	private static final int FEWEST = 2;

	private final Abbreviations abbreviations;

	private final IndexVocabulary vocabulary;

	private final PlanCounter counter;

	private final int enough;

	/**
	 * Makes a reader.
	 * @param enough items with all syllables, so that none with some of them are added
	 */
	public QueryReader(Abbreviations abbreviations, IndexVocabulary vocabulary, PlanCounter counter, int enough) {
		this.abbreviations = abbreviations;
		this.vocabulary = vocabulary;
		this.counter = counter;
		this.enough = enough;
	}

	/**
	 * Reads a query.
	 * @param typed a query that is not empty
	 */
	public QueryReading read(String typed) {
		Candidate asTyped = candidate(typed, null);
		if (asTyped.found() > 0) {
			return relaxed(asTyped);
		}
		List<Candidate> repaired = new ArrayList<>();
		for (String repair : repairs(typed)) {
			Candidate candidate = candidate(repair, repair);
			if (candidate.found() > 0) {
				return relaxed(candidate);
			}
			repaired.add(candidate);
		}
		return relaxed(repaired.isEmpty() ? asTyped : repaired.getFirst());
	}

	private Candidate candidate(String query, @Nullable String didYouMean) {
		QueryPlanner planner = new QueryPlanner(SearchQuery.parse(query), this.abbreviations);
		int found = this.counter.count(planner.plan(planner.wanted()), this.enough);
		return new Candidate(planner, found, didYouMean);
	}

	private QueryReading relaxed(Candidate candidate) {
		QueryPlanner planner = candidate.planner();
		int minimum = planner.wanted();
		if (candidate.found() < (planner.seeksNumber() ? 1 : this.enough)) {
			minimum = Math.min(minimum, Math.max(FEWEST, (int) Math.ceil(MOST * minimum)));
			while (candidate.found() == 0 && minimum > planner.fewest()
					&& this.counter.count(planner.plan(minimum), 1) == 0) {
				minimum--;
			}
		}
		return new QueryReading(planner.plan(minimum), planner.sought(), candidate.didYouMean());
	}

	/** Other queries that may be meant, the likeliest first. */
	private List<String> repairs(String typed) {
		TypingRepair repair = new TypingRepair(this.vocabulary);
		List<String> repairs = new ArrayList<>();
		Optional<String> decoded = Telex.decode(typed);
		decoded.ifPresent(repairs::add);
		decoded.flatMap(repair::repair).ifPresent(repairs::add);
		repair.repair(typed).ifPresent(repairs::add);
		return repairs;
	}

	/** Counts items for a reader of queries. */
	@FunctionalInterface
	public interface PlanCounter {

		/** The number of items shown now that a plan finds, counted up to a few. */
		int count(QueryPlan plan, int most);

	}

	private record Candidate(QueryPlanner planner, int found, @Nullable String didYouMean) {
	}

}
