package vn.lhh.members.organisation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.members.person.Consent;

/**
 * Names a leader of an organisation: a person on record, or a bare name with its own
 * consent. Without consent editors may keep the name, but readers never see it.
 *
 * @param personId the id of a person on record
 * @param name the name, if there is no record
 * @param position the leader's office
 * @param from first day
 * @param to last day
 * @param order position among the leaders, small first
 * @param consent consent to show the bare name
 */
public record Leader(@Nullable String personId, @Nullable String name, @Nullable String position,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer order, @Nullable Consent consent) {

	/**
	 * Returns a copy with clean text: NFC, trimmed.
	 */
	public Leader cleaned() {
		return new Leader(Nfc.orNull(this.personId), Nfc.orNull(this.name), Nfc.orNull(this.position), this.from,
				this.to, this.order, (this.consent == null) ? null : this.consent.cleaned());
	}

	int place() {
		return (this.order == null) ? OrganisationContent.UNPLACED : this.order;
	}

	boolean isConsentedBy(Instant now) {
		return this.consent != null && this.consent.isGivenBy(now);
	}

	void check(String field, FieldChecks fieldChecks) {
		boolean inOrder = this.from == null || this.to == null || !this.to.isBefore(this.from);
		fieldChecks.check(this.personId != null || this.name != null, field + ".name", "leader-unnamed")
			.atMost(field + ".name", this.name, 120)
			.required(field + ".position", this.position, 200)
			.check(inOrder, field + ".to", "before-start");
		if (this.consent != null) {
			this.consent.check(field + ".consent", fieldChecks);
		}
	}

	@Override
	public String toString() {
		return "Leader[" + this.position + "]";
	}

}
