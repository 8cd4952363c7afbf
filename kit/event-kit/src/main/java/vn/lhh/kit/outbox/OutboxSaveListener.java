package vn.lhh.kit.outbox;

import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/**
 * MongoDB save listener that tells the outbox relay at once which document this process
 * has saved.
 */
class OutboxSaveListener extends AbstractMongoEventListener<Aggregate> {

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

}
