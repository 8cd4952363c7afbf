package vn.lhh.search.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * List of abbreviations, which expands the parts of a query both ways: LHH to liên hiệp
 * hội, and back. A new list replaces this one as a whole.
 */
public final class Abbreviations {

	/** Syllables of the longest form that is looked for. */
	private static final int LONGEST = 16;

	private static final Abbreviations STANDARD = new Abbreviations(
			DataFile.entries("abbreviations.txt").stream().map(Abbreviation::of).toList());

	private final List<Abbreviation> entries;

	/** The entries with each form, by the form without accents. */
	private final Map<String, List<Abbreviation>> byForm = new HashMap<>();

	private final int longest;

	public Abbreviations(Collection<Abbreviation> entries) {
		this.entries = List.copyOf(entries);
		int most = 0;
		for (Abbreviation entry : entries) {
			for (List<Syllable> form : entry.forms()) {
				this.byForm.computeIfAbsent(folded(form), (key) -> new ArrayList<>()).add(entry);
				most = Math.max(most, form.size());
			}
		}
		this.longest = Math.min(most, LONGEST);
	}

	/** The list that comes with the service. */
	public static Abbreviations standard() {
		return STANDARD;
	}

	/** This list with more entries. */
	public Abbreviations with(Collection<Abbreviation> more) {
		List<Abbreviation> all = new ArrayList<>(this.entries);
		all.addAll(more);
		return new Abbreviations(all);
	}

	/**
	 * Finds the parts of a query that have alternatives: from its start, the longest
	 * first, none within another. Accents that were typed must be those of the form.
	 */
	public List<Expansion> expand(List<Syllable> query) {
		List<Expansion> expansions = new ArrayList<>();
		int from = 0;
		while (from < query.size()) {
			int to = longestForm(query, from);
			if (to > from) {
				expansions.add(new Expansion(from, to, alternatives(query.subList(from, to))));
			}
			from = Math.max(to, from + 1);
		}
		return List.copyOf(expansions);
	}

	private int longestForm(List<Syllable> query, int from) {
		int to = Math.min(query.size(), from + this.longest);
		while (to > from && alternatives(query.subList(from, to)).isEmpty()) {
			to--;
		}
		return to;
	}

	/** The other forms of each entry that has these syllables as a form. */
	private List<List<Syllable>> alternatives(List<Syllable> part) {
		Set<List<Syllable>> alternatives = new LinkedHashSet<>();
		for (Abbreviation entry : this.byForm.getOrDefault(folded(part), List.of())) {
			if (entry.forms().stream().anyMatch((form) -> mayMean(part, form))) {
				entry.forms().stream().filter((form) -> !mayMean(part, form)).forEach(alternatives::add);
			}
		}
		return List.copyOf(alternatives);
	}

	private static boolean mayMean(List<Syllable> typed, List<Syllable> form) {
		boolean same = typed.size() == form.size();
		for (int at = 0; same && at < typed.size(); at++) {
			same = typed.get(at).mayMean(form.get(at));
		}
		return same;
	}

	private static String folded(List<Syllable> form) {
		return form.stream().map(Syllable::folded).collect(Collectors.joining(" "));
	}

}
