package vn.lhh.members.organisation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.members.person.Consent;

/**
 * Someone who leads an organisation: a person on record, or a bare name with a consent of
 * its own. Without consent the desk may keep the name and readers never see it.
 *
 * @param personId a person on record
 * @param name a name, where there is no record
 * @param position what the leader is
 * @param from first day
 * @param to last day
 * @param order place among the leaders, small first
 * @param consent consent to show the bare name
 */
public record Leader(@Nullable String personId, @Nullable String name, @Nullable String position,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer order, @Nullable Consent consent) {

	/**
	 * The same in clean text.
	 * @return NFC, trimmed
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
