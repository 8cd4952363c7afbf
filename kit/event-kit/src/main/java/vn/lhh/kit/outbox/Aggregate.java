package vn.lhh.kit.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.admin.Versioned;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.http.TraceContext;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/**
 * MongoDB aggregate with its pending events inside, so that one atomic write saves both
 * the state and its events.
 */
public abstract class Aggregate implements Versioned {

	@Id
	private String id;

	@Version
	private @Nullable Long version;

	private long sequence;

	private List<PendingEvent> outbox = new ArrayList<>();

	@Transient
	private @Nullable PublicRemoval departure;

	/**
	 * Creates an aggregate with a fresh id.
	 */
	protected Aggregate() {
		this(UuidV7.next());
	}

	/**
	 * Creates an aggregate whose id has its own meaning, such as a date.
	 * @param id unique among its kind
	 */
	protected Aggregate(String id) {
		this.id = id;
	}

	/**
	 * Returns the id, made before the first save.
	 * @return a UUID of version 7, unless the type sets its own id
	 */
	@Override
	public String id() {
		return this.id;
	}

	@Override
	public long version() {
		return (this.version == null) ? -1 : this.version;
	}

	/**
	 * Returns the events that wait to be sent.
	 * @return in order
	 */
	public List<PendingEvent> outbox() {
		return List.copyOf(this.outbox);
	}

	/**
	 * Announces the aggregate's full public state with the next save.
	 * @param type CloudEvents type, {@code <service>.<aggregate>.<fact>.v<N>}
	 * @param state public data only, without personal data
	 * @param at when it happened
	 */
	protected void announce(String type, Object state, Instant at) {
		this.sequence++;
		this.outbox.add(new PendingEvent(UuidV7.next(), type, at, this.sequence, EventJson.write(state),
				TraceContext.ofThread()));
	}

	/**
	 * Announces with the next save that the aggregate is no longer public.
	 * @param type CloudEvents type
	 * @param at when it happened
	 */
	protected void announceWithdrawal(String type, Instant at) {
		announce(type, Map.of("id", this.id, "withdrawn", true), at);
	}

	/**
	 * Announces with the next save that the aggregate is gone for good, if anything was
	 * ever announced. The Kafka record has no value, so log compaction removes the key in
	 * the end.
	 * @param type CloudEvents type
	 * @param at when it happened
	 */
	protected void announceErasure(String type, Instant at) {
		if (this.sequence > 0) {
			this.sequence++;
			this.outbox.add(new PendingEvent(UuidV7.next(), type, at, this.sequence, null, TraceContext.ofThread()));
		}
	}

	/**
	 * Records that public data leaves with the next save, so that its removal can be
	 * verified.
	 */
	protected void recordRemoval(PublicRemoval leaving) {
		this.departure = leaving;
	}

	/**
	 * Returns the removal that the next save makes.
	 * @return {@code null} for none
	 */
	public @Nullable PublicRemoval removal() {
		return this.departure;
	}

	/**
	 * Clears the removal once it is on record.
	 */
	public void clearRemoval() {
		this.departure = null;
	}

}
