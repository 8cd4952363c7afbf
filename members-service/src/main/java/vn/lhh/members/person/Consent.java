package vn.lhh.members.person;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;

/**
 * That somebody agreed to be shown, and where the evidence is.
 *
 * @param at when
 * @param by who recorded it
 * @param scope what may be shown
 * @param evidenceId where the evidence is kept
 */
public record Consent(@Nullable Instant at, @Nullable String by, @Nullable String scope, @Nullable String evidenceId) {

	/**
	 * The same in clean text.
	 * @return NFC, trimmed
	 */
	public Consent cleaned() {
		return new Consent(this.at, Nfc.orNull(this.by), Nfc.orNull(this.scope), Nfc.orNull(this.evidenceId));
	}

	/**
	 * Notes what it lacks.
	 * @param field path of the consent
	 * @param fieldChecks where broken fields are noted
	 */
	public void check(String field, FieldChecks fieldChecks) {
		fieldChecks.check(isComplete(), field, "consent-missing").atMost(field + ".by", this.by, 200);
	}

	/**
	 * Whether it says when, and who recorded it.
	 * @return only such a consent counts
	 */
	public boolean isComplete() {
		return this.at != null && this.by != null;
	}

	/**
	 * Whether it was given by a moment: what is dated later is no consent yet.
	 * @param now the moment
	 * @return {@code false} also without a date
	 */
	public boolean isGivenBy(Instant now) {
		return this.at != null && !this.at.isAfter(now);
	}

}
