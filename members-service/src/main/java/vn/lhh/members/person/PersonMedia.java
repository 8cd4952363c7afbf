package vn.lhh.members.person;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.lhh.members.media.MediaUse;

/**
 * A portrait is public while the person consents and leads a public organisation.
 */
@Component
class PersonMedia implements MediaUse {

	private final Persons persons;

	private final ObjectProvider<Leadership> leaderships;

	private final Clock clock;

	PersonMedia(Persons persons, ObjectProvider<Leadership> leaderships, Clock clock) {
		this.persons = persons;
		this.leaderships = leaderships;
		this.clock = clock;
	}

	@Override
	public boolean isShown(String mediaId) {
		return this.persons.findByDetailsPhotoMediaId(mediaId)
			.stream()
			.filter((person) -> person.details().isConsentedBy(this.clock.instant()))
			.anyMatch((person) -> this.leaderships.stream().anyMatch((asked) -> asked.isPublicLeader(person.id())));
	}

}
