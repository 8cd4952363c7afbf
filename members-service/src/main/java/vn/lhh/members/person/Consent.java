package vn.lhh.members.person;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * Records a consent to be shown, and where its evidence is kept.
 *
 * @param at when it was given
 * @param by who recorded it
 * @param scope what may be shown
 * @param evidenceId where the evidence is kept
 */
public record Consent(@Nullable Instant at, @Nullable String by, @Nullable String scope, @Nullable String evidenceId) {

	/**
	 * Returns a copy with clean text: NFC, trimmed.
	 */
	public Consent cleaned() {
		return new Consent(this.at, Nfc.orNull(this.by), Nfc.orNull(this.scope), Nfc.orNull(this.evidenceId));
	}

	/**
	 * Adds an error if the consent is incomplete.
	 * @param field path of the consent
	 * @param fieldChecks collects the errors
	 */
	public void check(String field, FieldChecks fieldChecks) {
		fieldChecks.check(isComplete(), field, "consent-missing").atMost(field + ".by", this.by, 200);
	}

	/**
	 * Tells whether it says when it was given and who recorded it; only such a consent
	 * counts.
	 */
	public boolean isComplete() {
		return this.at != null && this.by != null;
	}

	/**
	 * Tells whether it was given by a moment; a later date is not a consent yet.
	 * @return {@code false} also without a date
	 */
	public boolean isGivenBy(Instant now) {
		return this.at != null && !this.at.isAfter(now);
	}

}
