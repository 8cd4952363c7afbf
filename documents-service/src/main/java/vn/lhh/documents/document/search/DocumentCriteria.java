package vn.lhh.documents.document.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.lhh.documents.document.Documents;
import vn.lhh.documents.document.number.NumberQuery;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.kit.publishing.PublicationStore;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.VietnameseDates;

import org.springframework.data.mongodb.core.query.Criteria;

/** Translates a reader's document filter into MongoDB criteria. */
public final class DocumentCriteria {

	private static final String KEYS = "live.printed.searchKeys";

	private static final String FOLD = "live.search.fold";

	private static final String EXACT = "live.search.exact";

	private static final String OVERRIDE = "live.term.validityOverride.value";

	private static final String BEGIN = "live.term.inForceFrom";

	private static final String END = "live.term.expiryDate";

	private static final String ENDED = "standing.endedFrom";

	private static final String PARTLY = "standing.partlyEndedFrom";

	private DocumentCriteria() {
	}

	/** Returns the criteria for documents that are public now and match the filter. */
	public static Criteria found(DocumentFilter filter, Instant now) {
		List<Criteria> all = new ArrayList<>(List.of(PublicationStore.listedAt(now)));
		all.addAll(chosen(filter, now));
		Optional.ofNullable(filter.from())
			.map((day) -> Criteria.where("live.term.issueDate").gte(day))
			.ifPresent(all::add);
		Optional.ofNullable(filter.to())
			.map((day) -> Criteria.where("live.term.issueDate").lte(day))
			.ifPresent(all::add);
		Optional.ofNullable(filter.number()).map(DocumentCriteria::numbered).ifPresent(all::add);
		Optional.ofNullable(filter.q()).map(DocumentCriteria::worded).ifPresent(all::add);
		return new Criteria().andOperator(all);
	}

	/** Returns the criteria for the choices in the counted facets. */
	static List<Criteria> chosen(DocumentFilter filter, Instant now) {
		List<Criteria> all = new ArrayList<>();
		equal(all, "live.filed.type.code", filter.type());
		equal(all, "live.filed.fieldPath.slug", filter.field());
		equal(all, "live.filed.issuers.slug", filter.issuer());
		equal(all, "live.term.issueYear", filter.year());
		Optional.ofNullable(filter.validity())
			.map((wanted) -> validOn(wanted, VietnameseDates.dateOf(now)))
			.ifPresent(all::add);
		return all;
	}

	/**
	 * Returns the criteria for matches to rank before all others: the exact number, or
	 * the words with their exact diacritics.
	 */
	public static Optional<Criteria> best(DocumentFilter filter) {
		List<Criteria> better = new ArrayList<>();
		Stream.of(Optional.ofNullable(filter.number()), Optional.ofNullable(filter.q()))
			.flatMap(Optional::stream)
			.flatMap((typed) -> NumberQuery.of(typed).exactKeys().stream())
			.distinct()
			.forEach((key) -> better.add(new Criteria().orOperator(Criteria.where(KEYS).is(key),
					Criteria.where("live.printed.number").is(key))));
		Optional.ofNullable(filter.q())
			.filter((q) -> !SearchText.exactWords(q).equals(SearchText.foldedWords(q)))
			.ifPresent((q) -> better.add(allWords(EXACT, SearchText.exactWords(q))));
		return better.isEmpty() ? Optional.empty() : Optional.of(new Criteria().orOperator(better));
	}

	static Criteria validOn(Validity wanted, LocalDate today) {
		Criteria stated = Criteria.where(OVERRIDE).is(wanted.name());
		return byDates(wanted, today)
			.map((dates) -> new Criteria().orOperator(stated,
					new Criteria().andOperator(Criteria.where(OVERRIDE).is(null), dates)))
			.orElse(stated);
	}

	private static Optional<Criteria> byDates(Validity wanted, LocalDate today) {
		Criteria goesOn = Documents.both(notBy(END, today), notBy(ENDED, today));
		Criteria whole = Documents.both(goesOn, notBy(PARTLY, today));
		return Optional.ofNullable(switch (wanted) {
			case EXPIRED -> new Criteria().orOperator(Criteria.where(END).lte(today), Criteria.where(ENDED).lte(today));
			case NOT_YET -> Documents.both(goesOn, Criteria.where(BEGIN).gt(today));
			case IN_FORCE -> Documents.both(whole, Criteria.where(BEGIN).lte(today));
			case UNKNOWN -> Documents.both(whole, Criteria.where(BEGIN).is(null));
			case PARTLY_EXPIRED -> new Criteria().andOperator(goesOn, Criteria.where(PARTLY).lte(today),
					new Criteria().orOperator(Criteria.where(BEGIN).is(null), Criteria.where(BEGIN).lte(today)));
			case SUSPENDED, NO_LONGER_SUITABLE -> null;
		});
	}

	private static Criteria notBy(String field, LocalDate today) {
		return new Criteria().orOperator(Criteria.where(field).is(null), Criteria.where(field).gt(today));
	}

	private static Criteria numbered(String number) {
		NumberQuery query = NumberQuery.of(number);
		return query.isEmpty() ? nothing() : Criteria.where(KEYS).regex(query.pattern());
	}

	private static Criteria worded(String q) {
		List<String> words = SearchText.foldedWords(q);
		if (words.isEmpty()) {
			return nothing();
		}
		Criteria inText = allWords(FOLD, words);
		String key = DiacriticFolding.key(q);
		return startsWithDigit(key) ? new Criteria().orOperator(inText, Criteria.where(KEYS).regex("^" + key)) : inText;
	}

	private static Criteria allWords(String field, List<String> words) {
		return new Criteria()
			.andOperator(words.stream().distinct().map((word) -> Criteria.where(field).regex(" " + word)).toList());
	}

	private static Criteria nothing() {
		return Criteria.where("_id").is("");
	}

	private static boolean startsWithDigit(String key) {
		return !key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9';
	}

	private static void equal(List<Criteria> all, String field, @org.jspecify.annotations.Nullable Object value) {
		if (value != null) {
			all.add(Criteria.where(field).is(value));
		}
	}

}
