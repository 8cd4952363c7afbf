package vn.lhh.search.engine.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import vn.lhh.search.analysis.Syllable;
import vn.lhh.search.analysis.SyllableScanner;
import vn.lhh.search.engine.MarkedText;

/**
 * Places in a text where the forms sought stand.
 */
final class TextMarks {

	private final String text;

	private final List<Place> places = new ArrayList<>();

	private final List<Mark> marks = new ArrayList<>();

	private final boolean exact;

	/**
	 * Finds the places, those with other accents than were typed only where there is none
	 * with them.
	 */
	TextMarks(String text, SoughtForms sought) {
		this.text = text;
		SyllableScanner scanner = new SyllableScanner(text);
		while (scanner.next()) {
			this.places.add(new Place(Syllable.of(scanner.term()), scanner.start(), scanner.end()));
		}
		for (int at = 0; at < this.places.size(); at++) {
			for (SoughtForms.Form form : sought.startingWith(this.places.get(at).syllable())) {
				if (stands(form, at, (one, other) -> one.folded().equals(other.folded()))) {
					this.marks.add(new Mark(form.number(), at, at + form.syllables().size(),
							stands(form, at, Syllable::mayMean)));
				}
			}
		}
		this.exact = this.marks.stream().anyMatch(Mark::exact);
		if (this.exact) {
			this.marks.removeIf((mark) -> !mark.exact());
		}
	}

	/** Whether there is a place with the accents that were typed. */
	boolean isExact() {
		return this.exact;
	}

	List<Mark> marks() {
		return this.marks;
	}

	int start(Mark mark) {
		return this.places.get(mark.from()).start();
	}

	int end(Mark mark) {
		return this.places.get(mark.to() - 1).end();
	}

	/** The first start of a syllable at or after a place of the text. */
	int syllableFrom(int from) {
		int low = 0;
		int high = this.places.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.places.get(middle).start() < from) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (low < this.places.size()) ? this.places.get(low).start() : this.text.length();
	}

	/** The ranges of the marks within a part of the text, neighbours joined. */
	List<MarkedText.Range> ranges(int from, int to, int shift) {
		List<MarkedText.Range> ranges = new ArrayList<>();
		int last = -1;
		for (Mark mark : this.marks) {
			int start = start(mark);
			int end = end(mark);
			if (start >= from && end <= to) {
				boolean joined = last >= 0 && mark.from() <= last;
				int begin = joined ? ranges.removeLast().start() : start + shift;
				int finish = joined ? Math.max(end, this.places.get(last - 1).end()) : end;
				ranges.add(new MarkedText.Range(begin, finish + shift));
				last = joined ? Math.max(last, mark.to()) : mark.to();
			}
		}
		return List.copyOf(ranges);
	}

	private boolean stands(SoughtForms.Form form, int place, BiPredicate<Syllable, Syllable> alike) {
		boolean same = place + form.syllables().size() <= this.places.size();
		for (int at = 0; same && at < form.syllables().size(); at++) {
			same = alike.test(form.syllables().get(at), this.places.get(place + at).syllable());
		}
		return same;
	}

	/**
	 * Mark at syllables of the text.
	 *
	 * @param number that of the form
	 * @param from the first syllable
	 * @param to behind the last
	 * @param exact whether it has the accents that were typed
	 */
	record Mark(int number, int from, int to, boolean exact) {
	}

	private record Place(Syllable syllable, int start, int end) {
	}

}
