package vn.lhh.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.DiacriticFolding;

/**
 * Parser that finds the first document number in a query: parts in any order, any
 * separators, the type by name or abbreviation, perhaps a year after it.
 */
public final class DocumentNumberParser {

	private static final String NUMBER_WORD = "so";

	private static final int MOST_GROUPS = 6;

	private final List<NumberToken> tokens;

	private final Set<String> groups = new LinkedHashSet<>();

	private @Nullable Integer year;

	private int from;

	private int to;

	private boolean named;

	private DocumentNumberParser(List<NumberToken> tokens) {
		this.tokens = tokens;
	}

	/**
	 * Finds a number that has a symbol, a type or the word "số" beside it, or that is the
	 * whole query.
	 */
	public static Optional<DocumentNumber> find(String query) {
		List<NumberToken> tokens = NumberToken.listOf(DiacriticFolding.fold(query));
		DocumentNumberParser parser = new DocumentNumberParser(tokens);
		for (int at = 0; at < tokens.size(); at = parser.to) {
			parser.to = at + 1;
			if (tokens.get(at).isNumber() && !parser.skipDate(at)) {
				Optional<DocumentNumber> found = parser.numberAt(at);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** Passes over 30/03/2018, 4.0 and the like, which are no numbers of documents. */
	private boolean skipDate(int at) {
		int last = at;
		while (last + 1 < this.tokens.size() && this.tokens.get(last + 1).isNumber()
				&& this.tokens.get(last + 1).isMark()) {
			last++;
		}
		boolean date = last - at > 1 || last - at == 1 && !this.tokens.get(last).isYear();
		this.to = date ? last + 1 : this.to;
		return date;
	}

	private Optional<DocumentNumber> numberAt(int at) {
		this.groups.clear();
		this.year = null;
		this.named = false;
		this.from = at;
		this.to = at + 1;
		takeYear();
		takeSymbolAfter();
		List<String> after = List.copyOf(this.groups);
		takeSymbolBefore();
		takeYearAfterWord();
		boolean whole = this.from == 0 && this.to == this.tokens.size();
		if (this.groups.isEmpty() && !this.named && !whole) {
			return Optional.empty();
		}
		String number = this.tokens.get(at).text();
		String symbol = String.join("", after.isEmpty() ? this.groups : after);
		String key = number + (isYearInside(at) ? String.valueOf(this.year) : "") + symbol;
		return Optional
			.of(new DocumentNumber(DocumentNumber.withoutZeros(number), this.year, List.copyOf(this.groups), key));
	}

	private boolean isYearInside(int at) {
		return this.year != null && at + 1 < this.tokens.size() && this.tokens.get(at + 1).isYear();
	}

	private void takeYear() {
		if (isAt(this.to) && this.tokens.get(this.to).isYear() && this.tokens.get(this.to).isMark()) {
			this.year = Integer.valueOf(this.tokens.get(this.to++).text());
		}
	}

	private void takeSymbolAfter() {
		while (isAt(this.to) && this.groups.size() < MOST_GROUPS && belongsAfter(this.tokens.get(this.to))) {
			this.groups.add(this.tokens.get(this.to++).text());
		}
	}

	private boolean belongsAfter(NumberToken token) {
		if (token.isNumber()) {
			return false;
		}
		return token.isApart() ? token.isGroup() && token.isNext() : token.isJoined();
	}

	private void takeSymbolBefore() {
		List<String> before = new ArrayList<>();
		takeName(before);
		takeNumberWord();
		while (before.size() < MOST_GROUPS && belongsBefore(this.from - 1)) {
			before.addFirst(this.tokens.get(--this.from).text());
			takeNumberWord();
		}
		takeName(before);
		before.addAll(this.groups);
		this.groups.clear();
		this.groups.addAll(before);
	}

	private boolean belongsBefore(int at) {
		if (!isAt(at) || this.tokens.get(at).isNumber() || !this.tokens.get(at + 1).isNext()) {
			return false;
		}
		return this.tokens.get(at).isGroup() || at > 0 && this.tokens.get(at).isMark();
	}

	private void takeNumberWord() {
		if (isAt(this.from - 1) && this.tokens.get(this.from - 1).text().equals(NUMBER_WORD)) {
			this.named = true;
			this.from--;
		}
	}

	/** Takes the longest name of a type that ends before what is taken. */
	private void takeName(List<String> before) {
		takeNumberWord();
		for (int length = DocumentTypes.LONGEST_NAME; length > 0; length--) {
			int start = this.from - length;
			Optional<String> type = isAt(start) ? DocumentTypes.abbreviation(words(start)) : Optional.empty();
			if (type.isPresent()) {
				before.addFirst(type.get());
				this.from = start;
				return;
			}
		}
	}

	private String words(int start) {
		return this.tokens.subList(start, this.from).stream().map(NumberToken::text).collect(Collectors.joining(" "));
	}

	/** Takes the year of "năm 2018" and of "ngày 30/3/2018", as citations have it. */
	private void takeYearAfterWord() {
		boolean said = isAt(this.to) && Set.of("nam", "ngay").contains(this.tokens.get(this.to).text());
		int last = this.to + 1;
		while (said && isAt(last) && !this.tokens.get(last).isYear() && last < this.to + 6) {
			last++;
		}
		if (said && isAt(last) && this.tokens.get(last).isYear()) {
			this.year = (this.year == null) ? Integer.valueOf(this.tokens.get(last).text()) : this.year;
			this.to = last + 1;
		}
	}

	private boolean isAt(int place) {
		return place >= 0 && place < this.tokens.size();
	}

}
