package vn.lhh.kit.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.outbox.DetachedEvents;
import vn.lhh.kit.outbox.PendingEvent;
import vn.lhh.kit.outbox.RecordedChange;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.ActorArgumentResolver;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.BeforeConvertEvent;
import org.springframework.data.mongodb.core.mapping.event.BeforeDeleteEvent;

/**
 * MongoDB save listener that puts audit events into the outbox of an aggregate, so that
 * the write that makes a change also records it. It records what the aggregate says of
 * its change, or else that an account created, edited or deleted it.
 */
class AuditSaveListener extends AbstractMongoEventListener<Aggregate> {

	private final MongoOperations mongo;

	private final Clock clock;

	private final String service;

	AuditSaveListener(MongoOperations mongo, Clock clock, String service) {
		this.mongo = mongo;
		this.clock = clock;
		this.service = service;
	}

	@Override
	public void onBeforeConvert(BeforeConvertEvent<Aggregate> event) {
		Aggregate saved = event.getSource();
		String collection = String.valueOf(event.getCollectionName());
		AuditedItem item = new AuditedItem(collection, saved.id(), saved.auditTitle());
		List<RecordedChange> changes = new ArrayList<>(saved.takeRecordedChanges());
		if (saved.isAuditedBySave()) {
			ActorArgumentResolver.current().map((by) -> change(saved, collection, by)).ifPresent(changes::add);
		}
		changes.forEach((change) -> saved.addPending(AuditEvent.of(this.service, item, change).pending()));
	}

	private RecordedChange change(Aggregate saved, String collection, Actor by) {
		boolean isNew = saved.version() < 0;
		String name = (saved.changeName() != null) ? saved.changeName() : isNew ? "create" : "edit";
		List<String> fields = isNew ? List.of() : changedFields(saved, collection);
		return RecordedChange.plain(by, this.clock.instant(), name, fields);
	}

	private List<String> changedFields(Aggregate saved, String collection) {
		Document after = new Document();
		this.mongo.getConverter().write(saved, after);
		return Optional.ofNullable(this.mongo.findById(saved.id(), Document.class, collection))
			.map((before) -> StoredDifference.between(before, after))
			.orElse(List.of());
	}

	/**
	 * Detaches the events that wait in a document about to be deleted, and adds its
	 * deletion to them.
	 */
	@Override
	public void onBeforeDelete(BeforeDeleteEvent<Aggregate> event) {
		String collection = String.valueOf(event.getCollectionName());
		Document query = event.getDocument();
		Class<Aggregate> type = event.getType();
		if (query != null && type != null && query.get("_id") instanceof String id) {
			Optional.ofNullable(this.mongo.findById(id, type, collection))
				.ifPresent((leaving) -> detach(leaving, collection));
		}
	}

	private void detach(Aggregate leaving, String collection) {
		List<PendingEvent> events = new ArrayList<>(leaving.outbox());
		if (leaving.isAuditedBySave()) {
			AuditedItem item = new AuditedItem(collection, leaving.id(), leaving.auditTitle());
			ActorArgumentResolver.current()
				.map((by) -> RecordedChange.plain(by, this.clock.instant(), "delete", List.of()))
				.ifPresent((deletion) -> events.add(AuditEvent.of(this.service, item, deletion).pending()));
		}
		if (!events.isEmpty()) {
			this.mongo.insert(DetachedEvents.of(leaving.id(),
					new DetachedEvents.Condition(collection, leaving.id(), false), this.clock.instant(), events));
		}
	}

}
