package vn.lhh.kit.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.event.TraceContext;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/**
 * One MongoDB document with its own announcements inside, so that state and announcement
 * are saved by one atomic write.
 */
public abstract class Aggregate {

	@Id
	private String id;

	@Version
	private @Nullable Long version;

	private long sequence;

	private List<PendingEvent> outbox = new ArrayList<>();

	@Transient
	private @Nullable PublicRemoval departure;

	/**
	 * An aggregate with a fresh id.
	 */
	protected Aggregate() {
		this(UuidV7.next());
	}

	/**
	 * An aggregate whose id has a meaning of its own, such as a date.
	 * @param id unique among its kind
	 */
	protected Aggregate(String id) {
		this.id = id;
	}

	/**
	 * The id, made before the first save.
	 * @return a UUID of version 7
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The optimistic lock.
	 * @return from 0; -1 before the first save
	 */
	public long version() {
		return (this.version == null) ? -1 : this.version;
	}

	/**
	 * What still waits to be sent.
	 * @return in order
	 */
	public List<PendingEvent> outbox() {
		return List.copyOf(this.outbox);
	}

	/**
	 * Announces the aggregate's full public state with the next save.
	 * @param type CloudEvents type, {@code <service>.<aggregate>.<fact>.v<N>}
	 * @param state what everybody may know, without personal data
	 * @param at when it happened
	 */
	protected void announce(String type, Object state, Instant at) {
		this.sequence++;
		this.outbox.add(new PendingEvent(UuidV7.next(), type, at, this.sequence, EventJson.write(state),
				TraceContext.traceparent()));
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
	 * Announces with the next save that the aggregate is gone for good, where anything
	 * was ever announced: a record without a value, which compaction forgets in the end.
	 * @param type CloudEvents type
	 * @param at when it happened
	 */
	protected void announcePurge(String type, Instant at) {
		if (this.sequence > 0) {
			this.sequence++;
			this.outbox.add(new PendingEvent(UuidV7.next(), type, at, this.sequence, null, TraceContext.traceparent()));
		}
	}

	/**
	 * Notes that something readers saw leaves with the next save, so that its leaving can
	 * be proved.
	 * @param leaving what leaves
	 */
	protected void recordRemoval(PublicRemoval leaving) {
		this.departure = leaving;
	}

	/**
	 * What leaves with the next save.
	 * @return {@code null} for nothing
	 */
	public @Nullable PublicRemoval removal() {
		return this.departure;
	}

	/**
	 * Notes that the departure is on record.
	 */
	public void clearRemoval() {
		this.departure = null;
	}

}
