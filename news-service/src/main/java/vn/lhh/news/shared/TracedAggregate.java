package vn.lhh.news.shared;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.security.Actor;

/**
 * Aggregate that is public at once, without review, and so says who made it what it is.
 */
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
	 * Who saved a version, and when.
	 *
	 * @param at when
	 * @param actorId account
	 * @param actorName what people call the account
	 */
	record Signature(Instant at, String actorId, String actorName) {
	}

}
