package vn.lhh.documents.document.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds a document's dates of issue and of legal effect.
 *
 * @param issueDate ngày ban hành
 * @param issueYear the year of issue, for filters
 * @param effectiveDate ngày có hiệu lực
 * @param effectiveRule how the document states its day of effect
 * @param inForceFrom the day of effect, derived from the effective date or the rule
 * @param expiryDate the first day on which it is no longer in force
 * @param gazetteDate the gazette's date
 * @param gazetteNumber the gazette's number
 * @param validityOverride the validity an editor states against the dates
 */
public record ValidityPeriod(LocalDate issueDate, int issueYear, @Nullable LocalDate effectiveDate,
		@Nullable EffectiveRule effectiveRule, @Nullable LocalDate inForceFrom, @Nullable LocalDate expiryDate,
		@Nullable String expiryReason, @Nullable LocalDate gazetteDate, @Nullable String gazetteNumber,
		@Nullable ValidityOverride validityOverride) {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

	public ValidityPeriod {
		issueYear = (issueDate == null) ? 0 : issueDate.getYear();
		inForceFrom = (effectiveDate == null && effectiveRule == EffectiveRule.FROM_SIGNING) ? issueDate
				: effectiveDate;
	}

	/**
	 * Computes the validity without regard to other documents.
	 * @return the override if there is one, else the validity by the dates, else
	 * {@code UNKNOWN}
	 */
	public Validity validityOn(LocalDate today) {
		return validityOn(today, Standing.NONE);
	}

	public Validity validityOn(LocalDate today, Standing standing) {
		if (this.validityOverride != null) {
			return this.validityOverride.value();
		}
		if (standing.end(this.expiryDate).filter((end) -> !today.isBefore(end)).isPresent()) {
			return Validity.EXPIRED;
		}
		if (this.inForceFrom != null && today.isBefore(this.inForceFrom)) {
			return Validity.NOT_YET;
		}
		if (standing.isPartlyEndedOn(today)) {
			return Validity.PARTLY_EXPIRED;
		}
		return (this.inForceFrom == null) ? Validity.UNKNOWN : Validity.IN_FORCE;
	}

	/**
	 * Returns the next day on which the validity changes without an edit, without regard
	 * to other documents.
	 * @return empty if the validity does not change
	 */
	public Optional<LocalDate> nextChangeAfter(LocalDate today) {
		return nextChangeAfter(today, Standing.NONE);
	}

	public Optional<LocalDate> nextChangeAfter(LocalDate today, Standing standing) {
		if (this.validityOverride != null) {
			return Optional.empty();
		}
		return Stream
			.of(Optional.ofNullable(this.inForceFrom), standing.end(this.expiryDate),
					Optional.ofNullable(standing.partlyEndedFrom()))
			.flatMap(Optional::stream)
			.filter((day) -> day.isAfter(today))
			.min(LocalDate::compareTo);
	}

	public void check(FieldChecks fieldChecks) {
		fieldChecks.present("issueDate", this.issueDate);
		inRange(fieldChecks, "issueDate", this.issueDate);
		inRange(fieldChecks, "effectiveDate", this.effectiveDate);
		inRange(fieldChecks, "expiryDate", this.expiryDate);
		inRange(fieldChecks, "gazetteDate", this.gazetteDate);
		LocalDate start = (this.inForceFrom != null) ? this.inForceFrom : this.issueDate;
		fieldChecks
			.check(start == null || this.expiryDate == null || !this.expiryDate.isBefore(start), "expiryDate",
					"before-start")
			.check(this.effectiveRule != EffectiveRule.ON_DATE || this.effectiveDate != null, "effectiveDate",
					"required")
			.check(this.effectiveRule != EffectiveRule.FROM_SIGNING || this.effectiveDate == null
					|| this.effectiveDate.equals(this.issueDate), "effectiveDate", "not-issue-date")
			.atMost("expiryReason", this.expiryReason, 500)
			.atMost("gazetteNumber", this.gazetteNumber, 50);
		checkOverride(fieldChecks);
	}

	private void checkOverride(FieldChecks fieldChecks) {
		if (this.validityOverride != null) {
			fieldChecks.present("validityOverride.value", this.validityOverride.value())
				.required("validityOverride.reason", this.validityOverride.reason(), 500);
		}
	}

	private static void inRange(FieldChecks fieldChecks, String field, @Nullable LocalDate date) {
		fieldChecks.check(date == null || (!date.isBefore(EARLIEST) && date.isBefore(LATEST)), field, "out-of-range",
				EARLIEST.toString(), LATEST.minusDays(1).toString());
	}

	public ValidityPeriod statedBy(@Nullable ValidityOverride override) {
		return new ValidityPeriod(this.issueDate, this.issueYear, this.effectiveDate, this.effectiveRule,
				this.inForceFrom, this.expiryDate, this.expiryReason, this.gazetteDate, this.gazetteNumber, override);
	}

	/**
	 * Holds the validity an editor states against the dates, and the reason.
	 *
	 * @param by the name of the account that states it
	 * @param at the time of the statement
	 */
	public record ValidityOverride(Validity value, String reason, @Nullable String by, @Nullable Instant at) {

		public boolean saysTheSameAs(ValidityOverride other) {
			return this.value == other.value && this.reason.equals(other.reason);
		}

	}

}
