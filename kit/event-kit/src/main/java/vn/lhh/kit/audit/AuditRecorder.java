package vn.lhh.kit.audit;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.ActCompletion;
import vn.lhh.kit.outbox.DetachedEvents;
import vn.lhh.kit.outbox.RecordedChange;
import vn.lhh.kit.security.Actor;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Audit recorder of acts that save no aggregate: looks at personal data, exports,
 * rebuilds. What saves or deletes an aggregate is recorded without it.
 */
public class AuditRecorder {

	private final MongoOperations mongo;

	private final Clock clock;

	private final String service;

	private final ActCompletion completion;

	AuditRecorder(MongoOperations mongo, Clock clock, String service, ActCompletion completion) {
		this.mongo = mongo;
		this.clock = clock;
		this.service = service;
		this.completion = completion;
	}

	/**
	 * Records an act. To be called before the act shows or starts anything, so that none
	 * goes unrecorded.
	 * @param action such as {@code view} or {@code export}
	 */
	public void record(String action, AuditedItem item, Actor by) {
		store(RecordedChange.plain(by, this.clock.instant(), action, List.of()), item, null);
	}

	/**
	 * Inserts a document that is no aggregate, and records this as its creation.
	 * @param reason as the account gave it
	 */
	public void recordCreation(AuditedItem item, @Nullable String reason, Actor by, Runnable insert) {
		RecordedChange creation = RecordedChange.plain(by, this.clock.instant(), "create", List.of()).because(reason);
		store(creation, item, new DetachedEvents.Condition(item.type(), item.id(), true));
		insert.run();
		this.completion.completed(item.id());
	}

	private void store(RecordedChange change, AuditedItem item, DetachedEvents.@Nullable Condition condition) {
		AuditEvent event = AuditEvent.of(this.service, item, change);
		this.mongo.insert(DetachedEvents.of(item.id(), condition, this.clock.instant(), List.of(event.pending())));
	}

}
