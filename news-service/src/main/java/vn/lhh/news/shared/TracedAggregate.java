package vn.lhh.news.shared;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.security.Actor;

/** Records the last editor of an aggregate that is public at once, without review. */
public abstract class TracedAggregate extends Aggregate {

	private @Nullable Signature lastChange;

	protected TracedAggregate() {
	}

	protected TracedAggregate(String id) {
		super(id);
	}

	void signedBy(Actor by, Instant at) {
		this.lastChange = new Signature(at, by.id(), by.name());
	}

	/**
	 * Records the editor and time of a saved version.
	 *
	 * @param actorId the account
	 * @param actorName the account's display name
	 */
	record Signature(Instant at, String actorId, String actorName) {
	}

}
