package vn.lhh.members.organisation.leader;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.lhh.kit.outbox.Lease;
import vn.lhh.members.organisation.Leader;
import vn.lhh.members.organisation.Organisation;
import vn.lhh.members.organisation.PublicLeaders;
import vn.lhh.members.person.PersonReader;

/**
 * Announces a person whenever what readers may see of them changes: with each save of an
 * organisation that names them or did so, and each minute. A change of a person saves the
 * organisations they lead.
 */
@Component
class LeaderAnnouncer extends AbstractMongoEventListener<Organisation> {

	private static final Logger logger = LoggerFactory.getLogger(LeaderAnnouncer.class);

	private static final int TRIES = 5;

	private final LeaderAnnouncements announcements;

	private final PublicLeaders publicLeaders;

	private final PersonReader persons;

	private final Clock clock;

	private final Lease lease;

	LeaderAnnouncer(LeaderAnnouncements announcements, PublicLeaders publicLeaders, PersonReader persons, Clock clock,
			MongoOperations mongo) {
		this.announcements = announcements;
		this.publicLeaders = publicLeaders;
		this.persons = persons;
		this.clock = clock;
		this.lease = new Lease(mongo, clock, "leaders", Duration.ofSeconds(90));
	}

	@Override
	public void onAfterSave(AfterSaveEvent<Organisation> event) {
		Organisation saved = event.getSource();
		Stream<String> named = Stream.ofNullable(saved.live())
			.flatMap((content) -> content.leaders().stream())
			.map(Leader::personId)
			.flatMap(Stream::ofNullable);
		Stream<String> announced = this.announcements.findByAnnouncedOfficesOrganisationId(saved.id())
			.stream()
			.map(LeaderAnnouncement::id);
		Stream.concat(named, announced).distinct().forEach(this::announce);
	}

	/**
	 * Announces what the time of an organisation changed, and what a failure between two
	 * saves, or a version before this one, left out.
	 */
	@Scheduled(fixedDelay = 60_000)
	void announceAll() {
		if (this.lease.held()) {
			Stream<String> announced = this.announcements.findAll().stream().map(LeaderAnnouncement::id);
			Stream.concat(this.publicLeaders.personIds().stream(), announced).distinct().forEach(this::announce);
		}
	}

	private void announce(String personId) {
		for (int left = TRIES; left > 0; left--) {
			try {
				announceOnce(personId);
				return;
			}
			catch (OptimisticLockingFailureException | DuplicateKeyException ex) {
				logger.debug("leader {} is announced by another thread too", personId, ex);
			}
		}
		logger.warn("leader {} was not announced, because others kept announcing; the next round does", personId);
	}

	/**
	 * Reads what was announced before it reads the state, so that the save fails where
	 * another thread announced a newer state meanwhile.
	 */
	private void announceOnce(String personId) {
		LeaderAnnouncement announcement = this.announcements.findById(personId)
			.orElseGet(() -> new LeaderAnnouncement(personId));
		List<Organisation> shown = this.publicLeaders.publiclyLedBy(personId);
		Optional<LeaderSnapshot> state = this.persons.consenting(personId)
			.filter((person) -> !shown.isEmpty())
			.map((person) -> LeaderSnapshot.of(personId, person, shown));
		if (announcement.announce(state.orElse(null), this.clock.instant())) {
			this.announcements.save(announcement);
		}
	}

}
