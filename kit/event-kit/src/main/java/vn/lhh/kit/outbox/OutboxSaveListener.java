package vn.lhh.kit.outbox;

import org.bson.Document;

import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterDeleteEvent;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/**
 * MongoDB save listener that tells the outbox relay at once which document this process
 * has saved, or which events wait for the deletion it made.
 */
class OutboxSaveListener extends AbstractMongoEventListener<Aggregate> implements ActCompletion {

	private final OutboxRelay outboxRelay;

	private final OutboxStore store;

	OutboxSaveListener(OutboxRelay outboxRelay, OutboxStore store) {
		this.outboxRelay = outboxRelay;
		this.store = store;
	}

	@Override
	public void onAfterSave(AfterSaveEvent<Aggregate> event) {
		String collection = event.getCollectionName();
		Aggregate saved = event.getSource();
		if (collection != null && this.store.knows(collection) && !saved.outbox().isEmpty()) {
			this.outboxRelay.hint(new OutboxStore.Handle(collection, saved.id()));
		}
	}

	@Override
	public void onAfterDelete(AfterDeleteEvent<Aggregate> event) {
		Document query = event.getDocument();
		if (query != null && query.get("_id") instanceof String id) {
			completed(id);
		}
	}

	@Override
	public void completed(String documentId) {
		this.store.detachedFor(documentId).forEach(this.outboxRelay::hint);
	}

}
