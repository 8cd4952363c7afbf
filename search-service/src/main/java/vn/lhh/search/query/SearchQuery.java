package vn.lhh.search.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.lhh.search.analysis.DocumentNumber;
import vn.lhh.search.analysis.Syllable;

/**
 * What a reader typed, parsed; nothing is a syntax error. Quotes make a phrase, a hyphen
 * before a word or a phrase excludes it, and everything else is plain text.
 *
 * @param syllables the syllables outside quotes, in their order
 * @param phrases the quoted ones
 * @param excluded what results must not have
 * @param number the document number in the query, if there is one
 */
public record SearchQuery(List<Syllable> syllables, List<List<Syllable>> phrases, List<List<Syllable>> excluded,
		Optional<DocumentNumber> number) {

	/**
	 * Parses a query in linear time; callers bound its length.
	 * @param typed any text
	 */
	public static SearchQuery parse(String typed) {
		return new SearchQueryParser(typed).parse();
	}

	/** Whether there is nothing to look for: no syllable, or excluded ones only. */
	public boolean isEmpty() {
		return this.syllables.isEmpty() && this.phrases.isEmpty();
	}

	/** Whether the reader typed accents, which then count in ranking. */
	public boolean hasAccents() {
		return sought().anyMatch(Syllable::hasAccents);
	}

	/** The syllables to look for, within phrases and without. */
	public Stream<Syllable> sought() {
		return Stream.concat(this.syllables.stream(), this.phrases.stream().flatMap(List::stream));
	}

}
