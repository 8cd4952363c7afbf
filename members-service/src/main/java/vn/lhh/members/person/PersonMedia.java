package vn.lhh.members.person;

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

	PersonMedia(Persons persons, ObjectProvider<Leadership> leaderships) {
		this.persons = persons;
		this.leaderships = leaderships;
	}

	@Override
	public boolean isShown(String mediaId) {
		return this.persons.findByDetailsPhotoMediaId(mediaId)
			.stream()
			.filter((person) -> person.details().consent() != null)
			.anyMatch((person) -> this.leaderships.stream().anyMatch((asked) -> asked.isPublicLeader(person.id())));
	}

}
