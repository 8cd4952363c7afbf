package vn.lhh.members.organisation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.members.person.Consent;
import vn.lhh.members.person.PersonReader;

/**
 * Checks references that an organisation can't check alone: the organisations and persons
 * it names exist, and consents are not dated in the future. References it had before may
 * stay.
 */
@Component
class ReferenceChecks {

	private final Organisations organisations;

	private final PersonReader persons;

	private final Clock clock;

	ReferenceChecks(Organisations organisations, PersonReader persons, Clock clock) {
		this.organisations = organisations;
		this.persons = persons;
		this.clock = clock;
	}

	void check(OrganisationContent content, @Nullable Organisation known, FieldChecks fieldChecks) {
		List<OrganisationContent> before = Stream.ofNullable(known).map(Organisation::newest).toList();
		checkRelated(content, (known == null) ? null : known.id(), before, fieldChecks);
		checkLeaders(content.leaders(), before.stream().flatMap((kept) -> kept.leaders().stream()).toList(),
				fieldChecks);
	}

	private void checkRelated(OrganisationContent content, @Nullable String id, List<OrganisationContent> before,
			FieldChecks fieldChecks) {
		Set<String> known = this.organisations.known(related(content).toList());
		String successor = content.successorId();
		if (successor != null && before.stream().noneMatch((kept) -> successor.equals(kept.successorId()))) {
			checkOne("successorId", successor, id, known, fieldChecks);
		}
		List<String> predecessors = content.predecessorIds();
		if (before.stream().noneMatch((kept) -> predecessors.equals(kept.predecessorIds()))) {
			before.forEach((kept) -> known.addAll(kept.predecessorIds()));
			Set<String> seen = new HashSet<>();
			ListChecks.each(predecessors, (at, predecessor) -> {
				String field = "predecessorIds[" + at + "]";
				checkOne(field, predecessor, id, known, fieldChecks);
				fieldChecks.check(seen.add(predecessor), field, "named-twice");
			});
		}
	}

	private static void checkOne(String field, String named, @Nullable String id, Set<String> known,
			FieldChecks fieldChecks) {
		fieldChecks.check(known.contains(named), field, "not-found").check(!named.equals(id), field, "cycle");
	}

	private void checkLeaders(List<Leader> leaders, List<Leader> before, FieldChecks fieldChecks) {
		Set<String> known = this.persons.known(personIds(leaders).toList());
		personIds(before).forEach(known::add);
		Set<Consent> given = before.stream().map(Leader::consent).filter(Objects::nonNull).collect(Collectors.toSet());
		ListChecks.each(leaders, (at, leader) -> {
			String field = "leaders[" + at + "]";
			String person = leader.personId();
			Consent consent = leader.consent();
			fieldChecks.check(person == null || known.contains(person), field + ".personId", "not-found")
				.check(consent == null || consent.at() == null || given.contains(consent)
						|| consent.isGivenBy(this.clock.instant()), field + ".consent.at", "in-future");
		});
	}

	private static Stream<String> related(OrganisationContent content) {
		return Stream.concat(Stream.ofNullable(content.successorId()), content.predecessorIds().stream());
	}

	private static Stream<String> personIds(List<Leader> leaders) {
		return leaders.stream().map(Leader::personId).filter(Objects::nonNull);
	}

}
