package vn.lhh.kit.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.admin.Versioned;
import vn.lhh.kit.event.EventJson;

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

	@Transient
	private @Nullable String changeName;

	@Transient
	private boolean isChangeOnRecord;

	@Transient
	private List<RecordedChange> changes = new ArrayList<>();

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
	 * Tells whether events of its own state wait to be sent; audit events don't count.
	 */
	public boolean hasPendingState() {
		return this.outbox.stream().anyMatch((event) -> event.topic() == null);
	}

	/**
	 * Announces the aggregate's full public state with the next save.
	 * @param type CloudEvents type, {@code <service>.<aggregate>.<fact>.v<N>}
	 * @param state public data only, without personal data
	 * @param at when it happened
	 */
	protected void announce(String type, Object state, Instant at) {
		this.sequence++;
		this.outbox.add(PendingEvent.of(type, at, this.sequence, EventJson.write(state)));
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
			this.outbox.add(PendingEvent.of(type, at, this.sequence, null));
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

	/**
	 * Tells whether each save by an account is a change to audit. A type that records its
	 * changes itself, or that only copies what is written elsewhere, answers
	 * {@code false}.
	 */
	public boolean isAuditedBySave() {
		return !this.isChangeOnRecord;
	}

	/**
	 * Returns the title under which the audit names it.
	 * @return {@code null} where it has none, or one that is personal data
	 */
	public @Nullable String auditTitle() {
		return null;
	}

	/**
	 * Names the change of the next save for the audit, where it is neither a creation nor
	 * an edit.
	 */
	protected void nameChange(String action) {
		this.changeName = action;
	}

	/**
	 * Keeps the next save out of the audit, because the deletion that follows is recorded
	 * as one.
	 */
	protected void leaveChangeToDeletion() {
		this.isChangeOnRecord = true;
	}

	/**
	 * Returns the name of the change that the next save makes.
	 * @return {@code null} for a creation or an edit
	 */
	public @Nullable String changeName() {
		return this.changeName;
	}

	/**
	 * Records a change for the audit with the next save.
	 */
	protected void recordChange(RecordedChange change) {
		this.changes.add(change);
	}

	/**
	 * Takes the changes recorded since the last save.
	 * @return in order
	 */
	public List<RecordedChange> takeRecordedChanges() {
		List<RecordedChange> taken = List.copyOf(this.changes);
		this.changes.clear();
		return taken;
	}

	/**
	 * Adds an event to those that the next save stores.
	 */
	public void addPending(PendingEvent event) {
		this.outbox.add(event);
	}

}
