package vn.lhh.members.person;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/**
 * The one door through which persons reach readers.
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
	 * A person who agreed to be shown.
	 * @param id the person
	 * @return empty without consent, or without such a person
	 */
	public Optional<PublicPerson> consenting(String id) {
		return this.people.findById(id)
			.map(Person::details)
			.filter((details) -> details.isConsentedBy(this.clock.instant()))
			.map(PublicPerson::of);
	}

	/**
	 * Those of some persons who are on record, with or without consent.
	 * @param ids the persons
	 * @return the ids that are known
	 */
	public Set<String> known(Collection<String> ids) {
		return this.people.findAllById(ids).stream().map(Person::id).collect(Collectors.toSet());
	}

}
