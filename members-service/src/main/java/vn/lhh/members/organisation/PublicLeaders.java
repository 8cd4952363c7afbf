package vn.lhh.members.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import vn.lhh.kit.publishing.PublicationStore;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.members.person.LeaderLookup;
import vn.lhh.members.person.PersonChanged;
import vn.lhh.members.person.PersonReader;
import vn.lhh.members.person.PublicPerson;

/**
 * Selects the public leaders: those who consented, and only of public organisations.
 */
@Service
public class PublicLeaders implements LeaderLookup {

	private final Organisations organisations;

	private final PersonReader persons;

	private final Clock clock;

	PublicLeaders(Organisations organisations, PersonReader persons, Clock clock) {
		this.organisations = organisations;
		this.persons = persons;
		this.clock = clock;
	}

	/**
	 * Returns the leaders to show for a live text, in their order.
	 */
	public List<PublicLeader> of(OrganisationContent content) {
		return content.leaders()
			.stream()
			.sorted(Comparator.comparingInt(Leader::place))
			.flatMap((leader) -> shown(leader).stream())
			.toList();
	}

	/**
	 * Returns the ids of all persons whom a live text names as leaders, with or without
	 * consent.
	 */
	public Set<String> personIds() {
		return this.organisations.leaders();
	}

	/**
	 * Returns the organisations that lists show now and that name the person as a leader,
	 * the first published first.
	 */
	public List<Organisation> publiclyLedBy(String personId) {
		Instant now = this.clock.instant();
		return this.organisations.ledBy(personId)
			.stream()
			.filter((led) -> led.visibility() == Visibility.PUBLIC && PublicationStore.isVisible(led, now))
			.sorted(Comparator.comparing(Organisation::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Organisation::id))
			.toList();
	}

	@Override
	public boolean isPublicLeader(String personId) {
		return this.organisations.isLedInPublicBy(personId, this.clock.instant());
	}

	@Override
	public boolean isNamedLeader(String personId) {
		return this.organisations.isNamedIn(personId);
	}

	@EventListener
	void personChanged(PersonChanged change) {
		for (Organisation led : this.organisations.ledBy(change.personId())) {
			led.announceAgain(this.clock.instant());
			this.organisations.save(led);
		}
	}

	private Optional<PublicLeader> shown(Leader leader) {
		String personId = leader.personId();
		if (personId != null) {
			return this.persons.consenting(personId).map((person) -> PublicLeader.of(person, leader));
		}
		return Optional.ofNullable(leader.name())
			.filter((name) -> leader.isConsentedBy(this.clock.instant()))
			.map((name) -> PublicLeader.of(PublicPerson.named(name), leader));
	}

}
