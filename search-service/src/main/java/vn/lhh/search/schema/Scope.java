package vn.lhh.search.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import vn.lhh.search.index.SearchItem;

/**
 * Scope of an item's text that is indexed as one field for each analysis. Each scope is
 * within the next, so that few fields rank all texts: what stands in a title counts in
 * all of them, what stands in a file counts in the last only.
 */
public enum Scope {

	/** Title and names. */
	TITLE,

	/** What editors wrote; titles, names and summaries count as often as they weigh. */
	MAIN,

	/** All texts, once each, in the order in which phrases are looked for. */
	ALL;

	private static final int TITLE_WEIGHT = 5;

	private static final int NAMES_WEIGHT = 3;

	private static final int SUMMARY_WEIGHT = 2;

	/** Field of the syllables with accents. */
	public String exact() {
		return prefix() + "exact";
	}

	/** Field of the syllables without accents. */
	public String folded() {
		return prefix() + "folded";
	}

	/**
	 * Field of neighbours without accents: two and three in {@link #TITLE}, two in
	 * {@link #MAIN}.
	 */
	public String shingles() {
		return prefix() + "shingles";
	}

	/** Whether neighbours are indexed, rather than the place of each syllable. */
	public boolean hasShingles() {
		return this != ALL;
	}

	/** The values of the fields for an item. */
	public List<String> of(SearchItem.Wording wording) {
		List<String> values = new ArrayList<>();
		switch (this) {
			case TITLE -> {
				values.add(wording.title());
				values.addAll(names(wording));
			}
			case MAIN -> {
				values.addAll(Collections.nCopies(TITLE_WEIGHT, wording.title()));
				names(wording).forEach((name) -> values.addAll(Collections.nCopies(NAMES_WEIGHT, name)));
				values.addAll(Collections.nCopies(SUMMARY_WEIGHT, wording.summary()));
				values.add(wording.body());
				values.addAll(wording.labels());
			}
			case ALL -> {
				values.add(wording.title());
				values.addAll(names(wording));
				values.addAll(List.of(wording.summary(), wording.body()));
				values.addAll(wording.labels());
				values.add(wording.fileText());
			}
		}
		values.removeIf(String::isBlank);
		return values;
	}

	private static List<String> names(SearchItem.Wording wording) {
		List<String> names = new ArrayList<>(wording.names());
		if (wording.printedNumber() != null) {
			names.add(wording.printedNumber());
		}
		return names;
	}

	private String prefix() {
		return name().toLowerCase(Locale.ROOT) + '.';
	}

}
