package vn.lhh.documents.document.validity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * When a document was issued and when it binds.
 *
 * @param issueDate ngày ban hành
 * @param issueYear its year, for filters
 * @param effectiveDate ngày có hiệu lực
 * @param effectiveRule how the day of effect is told
 * @param inForceFrom the day of effect, whichever way it is told
 * @param expiryDate the first day on which it no longer binds
 * @param expiryReason why
 * @param gazetteDate of the gazette
 * @param gazetteNumber of the gazette
 * @param validityOverride what an editor states against the dates
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
	 * Whether the document is in force by itself.
	 * @param today the day asked for
	 * @return the override where there is one, else by the dates, else unknown
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
	 * The next day on which the validity is another by itself.
	 * @param today the day asked for
	 * @return empty where it stays
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
	 * What an editor states against the dates, and why.
	 *
	 * @param value the validity
	 * @param reason why
	 * @param by who states it
	 * @param at when
	 */
	public record ValidityOverride(Validity value, String reason, @Nullable String by, @Nullable Instant at) {

		public boolean saysTheSameAs(ValidityOverride other) {
			return this.value == other.value && this.reason.equals(other.reason);
		}

	}

}
