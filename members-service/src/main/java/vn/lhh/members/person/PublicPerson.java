package vn.lhh.members.person;

import org.jspecify.annotations.Nullable;

/**
 * Holds the data that readers may see of a person who consented.
 *
 * @param title academic title
 * @param officePhone number of the office
 * @param officeEmail mailbox of the office
 * @param bio a few sentences
 */
public record PublicPerson(String name, @Nullable String title, @Nullable String position,
		PersonDetails.@Nullable Photo photo, @Nullable String officePhone, @Nullable String officeEmail,
		@Nullable String bio) {

	/**
	 * Returns a person of whom only the name is known.
	 */
	public static PublicPerson named(String name) {
		return new PublicPerson(name, null, null, null, null, null, null);
	}

	static PublicPerson of(PersonDetails details) {
		return new PublicPerson(details.fullName(), details.title(), details.position(), details.photo(),
				details.officePhone(), details.officeEmail(), details.bio());
	}

}
