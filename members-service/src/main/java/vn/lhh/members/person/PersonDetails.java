package vn.lhh.members.person;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.binding.ShownUnder;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.kit.text.Telephone;

/**
 * Holds the details that editors keep of a person: data of the office, nothing private.
 *
 * @param title academic title
 * @param position main position
 * @param officePhone number of the office
 * @param officeEmail mailbox of the office
 * @param bio a few sentences
 * @param consent consent to be shown; without it nothing is public
 */
@ShownUnder("details")
public record PersonDetails(String fullName, @Nullable String title, @Nullable String position, @Nullable Photo photo,
		@Nullable String officePhone, @Nullable String officeEmail, @Multiline @Nullable String bio,
		@Nullable Consent consent) {

	/**
	 * Returns a copy with clean text: NFC, trimmed.
	 */
	public PersonDetails cleaned() {
		String name = Nfc.orNull(this.fullName);
		return new PersonDetails((name == null) ? "" : name, Nfc.orNull(this.title), Nfc.orNull(this.position),
				this.photo, Nfc.orNull(this.officePhone), Nfc.orNull(this.officeEmail), Nfc.orNull(this.bio),
				(this.consent == null) ? null : this.consent.cleaned());
	}

	PersonDetails withoutConsent() {
		return new PersonDetails(this.fullName, this.title, this.position, this.photo, this.officePhone,
				this.officeEmail, this.bio, null);
	}

	PersonDetails sized(Photo chosen, ImageSize size) {
		Photo sized = new Photo(chosen.mediaId(), chosen.alt(), size.width(), size.height());
		return new PersonDetails(this.fullName, this.title, this.position, sized, this.officePhone, this.officeEmail,
				this.bio, this.consent);
	}

	boolean isConsentedBy(Instant now) {
		return this.consent != null && this.consent.isGivenBy(now);
	}

	void verify(@Nullable PersonDetails before, Instant now) {
		FieldChecks fieldChecks = new FieldChecks();
		fieldChecks.required("fullName", this.fullName, 120)
			.atMost("title", this.title, 60)
			.atMost("position", this.position, 200)
			.check(this.officePhone == null || Telephone.isValid(this.officePhone), "officePhone", "invalid")
			.check(this.officeEmail == null || this.officeEmail.matches("[^@\\s]{1,64}@[^@\\s]{1,200}"), "officeEmail",
					"email-malformed")
			.atMost("bio", this.bio, 3000)
			.check(this.photo == null || this.photo.isComplete(), "photo.alt", "required");
		if (this.consent != null) {
			this.consent.check("consent", fieldChecks);
			boolean kept = before != null && this.consent.equals(before.consent());
			fieldChecks.check(kept || this.consent.at() == null || this.consent.isGivenBy(now), "consent.at",
					"in-future");
		}
		fieldChecks.throwIfInvalid();
	}

	@Override
	public String toString() {
		return "PersonDetails[…]";
	}

	/**
	 * Holds a portrait.
	 *
	 * @param mediaId the id of the picture
	 * @param alt alternative text
	 * @param width in pixels, looked up when the picture is chosen; {@code null} if it
	 * never was
	 * @param height in pixels, like the width
	 */
	public record Photo(@Nullable String mediaId, @Nullable String alt, @Nullable Integer width,
			@Nullable Integer height) {

		boolean isComplete() {
			return this.mediaId != null && this.alt != null && !this.alt.isBlank() && this.alt.length() <= 200;
		}

	}

}
