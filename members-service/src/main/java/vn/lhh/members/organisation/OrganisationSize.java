package vn.lhh.members.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * Holds an organisation's size and term of office.
 *
 * @param memberCount number of people
 * @param branchCount number of branches
 */
public record OrganisationSize(@Nullable Count memberCount, @Nullable Count branchCount, @Nullable Term term) {

	/** The value if nothing is known. */
	public static final OrganisationSize NONE = new OrganisationSize(null, null, null);

	/**
	 * Returns a copy with clean text: NFC, trimmed.
	 */
	public OrganisationSize cleaned() {
		Term plain = this.term;
		return (plain == null) ? this : new OrganisationSize(this.memberCount, this.branchCount, plain.cleaned());
	}

	void check(FieldChecks fieldChecks) {
		check("figures.memberCount", this.memberCount, fieldChecks);
		check("figures.branchCount", this.branchCount, fieldChecks);
		Term given = this.term;
		if (given != null) {
			boolean inOrder = given.from() == null || given.to() == null || !given.to().isBefore(given.from());
			fieldChecks.required("figures.term.label", given.label(), 40)
				.check(inOrder, "figures.term.to", "before-start");
		}
	}

	private static void check(String field, @Nullable Count count, FieldChecks fieldChecks) {
		fieldChecks.check(count == null || count.value() >= 0, field + ".value", "number-too-small", 0);
	}

	/**
	 * Holds a count that was true on a day.
	 */
	public record Count(int value, @Nullable LocalDate asOf) {
	}

	/**
	 * Holds the term between two congresses.
	 *
	 * @param label the common name, such as 2022–2027
	 * @param from first day
	 * @param to last day
	 * @param congressNo the number of the congress
	 */
	public record Term(@Nullable String label, @Nullable LocalDate from, @Nullable LocalDate to,
			@Nullable Integer congressNo) {

		Term cleaned() {
			return new Term(Nfc.orNull(this.label), this.from, this.to, this.congressNo);
		}

	}

}
