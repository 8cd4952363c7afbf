package vn.lhh.kit.outbox;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Aggregate of pending events that have no document of their own to wait in: those of an
 * item about to be deleted, and of an act that changes no document. They are stored
 * before the act; with a {@link Condition} they count once it is met, and are dropped if
 * the act was never completed.
 */
@Document(DetachedEvents.COLLECTION)
public class DetachedEvents extends Aggregate {

	static final String COLLECTION = "outbox_detached";

	static final String KEY = "key";

	static final String CONDITION = "condition";

	static final String STORED_AT = "storedAt";

	private final String key;

	private final @Nullable Condition condition;

	private final Instant storedAt;

	@PersistenceCreator
	DetachedEvents(String id, String key, @Nullable Condition condition, Instant storedAt) {
		super(id);
		this.key = key;
		this.condition = condition;
		this.storedAt = storedAt;
	}

	/**
	 * Creates a document of events.
	 * @param key the Kafka key: the item's id
	 * @param condition tells that the act is completed; {@code null} for events that
	 * count at once
	 */
	public static DetachedEvents of(String key, @Nullable Condition condition, Instant now, List<PendingEvent> events) {
		DetachedEvents detached = new DetachedEvents(UuidV7.next(), key, condition, now);
		events.forEach(detached::addPending);
		return detached;
	}

	@Override
	public boolean isAuditedBySave() {
		return false;
	}

	String key() {
		return this.key;
	}

	@Nullable Condition condition() {
		return this.condition;
	}

	Instant storedAt() {
		return this.storedAt;
	}

	/**
	 * Condition under which events count: whether a document is there.
	 *
	 * @param collection its collection
	 * @param documentId its id
	 * @param exists whether it must be there, or gone
	 */
	public record Condition(String collection, String documentId, boolean exists) {
	}

}
