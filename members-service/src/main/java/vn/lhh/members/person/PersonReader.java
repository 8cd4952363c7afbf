package vn.lhh.members.person;

import java.util.Optional;

import org.springframework.stereotype.Service;

/**
 * The one door through which persons reach readers.
 */
@Service
public class PersonReader {

	private final Persons persons;

	PersonReader(Persons persons) {
		this.persons = persons;
	}

	/**
	 * A person who agreed to be shown.
	 * @param id the person
	 * @return empty without consent, or without such a person
	 */
	public Optional<PublicPerson> consenting(String id) {
		return this.persons.findById(id)
			.map(Person::details)
			.filter((details) -> details.consent() != null)
			.map(PublicPerson::of);
	}

}
