package vn.lhh.members.person;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.lhh.members.media.MediaUsage;

/**
 * Media usage that tells which portraits are shown: a portrait is public while the person
 * consents and leads a public organisation.
 */
@Component
class PersonMedia implements MediaUsage {

	private final People people;

	private final ObjectProvider<LeaderLookup> leaderships;

	private final Clock clock;

	PersonMedia(People people, ObjectProvider<LeaderLookup> leaderships, Clock clock) {
		this.people = people;
		this.leaderships = leaderships;
		this.clock = clock;
	}

	@Override
	public boolean isShown(String mediaId) {
		return this.people.findByDetailsPhotoMediaId(mediaId)
			.stream()
			.filter((person) -> person.details().isConsentedBy(this.clock.instant()))
			.anyMatch((person) -> this.leaderships.stream().anyMatch((asked) -> asked.isPublicLeader(person.id())));
	}

}
