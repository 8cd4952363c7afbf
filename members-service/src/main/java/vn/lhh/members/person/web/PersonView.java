package vn.lhh.members.person.web;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.members.person.Person;
import vn.lhh.members.person.PersonDetails;

/**
 * JSON view that shows a person for editors.
 *
 * @param version for the next update
 * @param updatedAt when it was last written
 */
record PersonView(String id, long version, @Nullable OffsetDateTime updatedAt, PersonDetails details) {

	static PersonView of(Person person) {
		return new PersonView(person.id(), person.version(), VietnameseDates.local(person.updatedAt()),
				person.details());
	}

}
