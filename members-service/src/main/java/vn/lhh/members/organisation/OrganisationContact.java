package vn.lhh.members.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Nfc;
import vn.lhh.kit.text.Telephone;

/**
 * Holds the contact data of an organisation's office; private numbers don't belong here.
 *
 * @param address postal address of the office
 * @param phones telephone numbers of the office, at most 10
 * @param emails mailboxes of the office, at most 10
 * @param website URL
 * @param socials URLs of its pages in social media, at most 10
 */
public record OrganisationContact(@Nullable Address address, List<Phone> phones, List<String> emails,
		@Nullable String fax, @Nullable String website, List<String> socials) {

	/** The value if nothing is known. */
	public static final OrganisationContact NONE = new OrganisationContact(null, List.of(), List.of(), null, null,
			List.of());

	private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

	/**
	 * Replaces lists that were not sent by empty ones.
	 */
	public OrganisationContact {
		phones = ListChecks.orEmpty(phones);
		emails = ListChecks.orEmpty(emails);
		socials = ListChecks.orEmpty(socials);
	}

	/**
	 * Returns a copy with clean text: NFC, trimmed.
	 */
	public OrganisationContact cleaned() {
		return new OrganisationContact((this.address == null) ? null : this.address.cleaned(),
				this.phones.stream().map(Phone::cleaned).toList(), this.emails.stream().map(Nfc::of).toList(),
				Nfc.orNull(this.fax), Nfc.orNull(this.website), this.socials.stream().map(Nfc::of).toList());
	}

	void check(FieldChecks fieldChecks) {
		fieldChecks.atMost("contact.phones", this.phones, 10)
			.atMost("contact.emails", this.emails, 10)
			.atMost("contact.socials", this.socials, 10);
		ListChecks.each(this.phones, (at, phone) -> phone.check("contact.phones[" + at + "]", fieldChecks));
		ListChecks.each(this.emails, (at, email) -> fieldChecks.check(email.matches(EMAIL) && email.length() <= 200,
				"contact.emails[" + at + "]", "email-malformed"));
		ListChecks.each(this.socials,
				(at, link) -> ListChecks.webAddress("contact.socials[" + at + "]", link, fieldChecks));
		ListChecks.webAddress("contact.website", this.website, fieldChecks);
		fieldChecks.check(this.fax == null || Telephone.isValid(this.fax), "contact.fax", "invalid");
		if (this.address != null) {
			this.address.check(fieldChecks);
		}
	}

	/**
	 * Holds the postal address of an office in today's names and, where boundaries
	 * changed, in the old ones.
	 *
	 * @param line house and street
	 * @param ward ward or commune
	 * @param oldAddress the address before the boundaries changed
	 */
	public record Address(@Nullable String line, @Nullable String ward, @Nullable String province,
			@Nullable String oldAddress) {

		Address cleaned() {
			return new Address(Nfc.orNull(this.line), Nfc.orNull(this.ward), Nfc.orNull(this.province),
					Nfc.orNull(this.oldAddress));
		}

		void check(FieldChecks fieldChecks) {
			fieldChecks.atMost("contact.address.line", this.line, 200)
				.atMost("contact.address.ward", this.ward, 100)
				.atMost("contact.address.province", this.province, 100)
				.atMost("contact.address.oldAddress", this.oldAddress, 300);
		}

		/**
		 * Returns the address in one line, without the old one.
		 * @return {@code null} if nothing is known
		 */
		public @Nullable String inOneLine() {
			String joined = ListChecks.join(", ", this.line, this.ward, this.province);
			return joined.isEmpty() ? null : joined;
		}

	}

	/**
	 * Holds a telephone number of an office.
	 *
	 * @param label its purpose
	 * @param number as printed
	 * @param ext extension
	 * @param kind office or hotline, office if not sent
	 */
	public record Phone(@Nullable String label, String number, @Nullable String ext, @Nullable PhoneKind kind) {

		Phone cleaned() {
			return new Phone(Nfc.orNull(this.label), ListChecks.clean(this.number), Nfc.orNull(this.ext),
					(this.kind == null) ? PhoneKind.OFFICE : this.kind);
		}

		void check(String field, FieldChecks fieldChecks) {
			fieldChecks.check(Telephone.isValid(this.number), field + ".number", "invalid")
				.atMost(field + ".label", this.label, 100)
				.atMost(field + ".ext", this.ext, 10);
		}

	}

	/**
	 * Names the kinds of numbers that may be public.
	 */
	public enum PhoneKind {

		/** A number of an office. */
		OFFICE,
		/** A number of a service line. */
		HOTLINE

	}

}
