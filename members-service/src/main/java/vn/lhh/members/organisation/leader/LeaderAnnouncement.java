package vn.lhh.members.organisation.leader;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.lhh.kit.outbox.Aggregate;

/**
 * Aggregate that holds what was last announced of a person; its id is the person's. It
 * outlives the record of the person until the withdrawal is sent.
 */
@Document("leaderAnnouncements")
class LeaderAnnouncement extends Aggregate {

	static final String TOPIC = "members.people";

	private static final String PUBLISHED = "members.person.published.v1";

	private static final String WITHDRAWN = "members.person.withdrawn.v1";

	private @Nullable LeaderSnapshot announced;

	@PersistenceCreator
	LeaderAnnouncement(String id) {
		super(id);
	}

	@Override
	public boolean isAuditedBySave() {
		return false;
	}

	/**
	 * Announces a state that differs from the one announced last.
	 * @param state what readers may see; {@code null} for nothing, after which log
	 * compaction removes all that was announced before
	 * @return {@code false} if nothing changed
	 */
	boolean announce(@Nullable LeaderSnapshot state, Instant now) {
		if (Objects.equals(state, this.announced)) {
			return false;
		}
		if (state == null) {
			announceWithdrawal(WITHDRAWN, now);
			announceErasure(WITHDRAWN, now);
		}
		else {
			announce(PUBLISHED, state, now);
		}
		this.announced = state;
		return true;
	}

}
