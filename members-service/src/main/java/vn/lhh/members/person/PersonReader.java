package vn.lhh.members.person;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/**
 * Reads persons for readers; no other class passes a person on to them.
 */
@Service
public class PersonReader {

	private final People people;

	private final Clock clock;

	PersonReader(People people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Returns a person who consented to be shown.
	 * @return empty without consent, or without such a person
	 */
	public Optional<PublicPerson> consenting(String id) {
		return this.people.findById(id)
			.map(Person::details)
			.filter((details) -> details.isConsentedBy(this.clock.instant()))
			.map(PublicPerson::of);
	}

	/**
	 * Returns the ids that are on record, with or without consent.
	 */
	public Set<String> known(Collection<String> ids) {
		return this.people.findAllById(ids).stream().map(Person::id).collect(Collectors.toSet());
	}

}
