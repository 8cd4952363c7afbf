package vn.lhh.members.organisation;

import java.time.Clock;

import org.springframework.stereotype.Component;

import vn.lhh.members.media.MediaUsage;

/**
 * Media usage that tells which logos are shown: a logo is public while a public
 * organisation shows it.
 */
@Component
class OrganisationMedia implements MediaUsage {

	private final Organisations organisations;

	private final Clock clock;

	OrganisationMedia(Organisations organisations, Clock clock) {
		this.organisations = organisations;
		this.clock = clock;
	}

	@Override
	public boolean isShown(String mediaId) {
		return this.organisations.shows(mediaId, this.clock.instant());
	}

}
