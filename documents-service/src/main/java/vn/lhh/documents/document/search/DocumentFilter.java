package vn.lhh.documents.document.search;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.validity.Validity;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * Holds a reader's document filter.
 *
 * @param q words
 * @param number a number or its beginning
 * @param type code of a type
 * @param field slug of a field; matches narrower fields, too
 * @param issuer slug of an issuing body
 * @param from earliest day of issue, inclusive
 * @param to latest day of issue, inclusive
 */
public record DocumentFilter(@Nullable String q, @Nullable String number, @Nullable String type, @Nullable String field,
		@Nullable String issuer, @Nullable Integer year, @Nullable Validity validity, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	/** The empty filter. */
	public static final DocumentFilter NONE = new DocumentFilter(null, null, null, null, null, null, null, null, null);

	private static final int LONGEST = 200;

	public DocumentFilter {
		q = Nfc.orNull(q);
		number = Nfc.orNull(number);
		type = Nfc.orNull(type);
		field = Nfc.orNull(field);
		issuer = Nfc.orNull(issuer);
	}

	/**
	 * Validates the filter.
	 * @return this filter
	 * @throws vn.lhh.kit.problem.Problem {@code validation-failed}
	 */
	public DocumentFilter verified() {
		new FieldChecks().atMost("q", this.q, LONGEST)
			.atMost("number", this.number, LONGEST)
			.betweenYears("year", this.year, 1900, 2200)
			.check(this.from == null || this.to == null || !this.to.isBefore(this.from), "from", "after-end")
			.throwIfInvalid();
		return this;
	}

	DocumentFilter without(Facet facet) {
		return new DocumentFilter(this.q, this.number, unless(facet == Facet.TYPE, this.type),
				unless(facet == Facet.FIELD, this.field), unless(facet == Facet.ISSUER, this.issuer),
				unless(facet == Facet.YEAR, this.year), unless(facet == Facet.VALIDITY, this.validity), this.from,
				this.to);
	}

	public DocumentFilter withoutChoices() {
		return new DocumentFilter(this.q, this.number, null, null, null, null, null, this.from, this.to);
	}

	private static <T> @Nullable T unless(boolean dropped, @Nullable T value) {
		return Optional.ofNullable(value).filter((kept) -> !dropped).orElse(null);
	}

	/** Lists the facets by which a reader may narrow the documents. */
	public enum Facet {

		TYPE, FIELD, ISSUER, YEAR, VALIDITY

	}

}
