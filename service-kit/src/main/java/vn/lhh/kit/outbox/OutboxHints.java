package vn.lhh.kit.outbox;

import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/**
 * Tells the relay at once what this process has just saved.
 */
class OutboxHints extends AbstractMongoEventListener<Aggregate> {

	private final Relay relay;

	private final OutboxStore store;

	OutboxHints(Relay relay, OutboxStore store) {
		this.relay = relay;
		this.store = store;
	}

	@Override
	public void onAfterSave(AfterSaveEvent<Aggregate> event) {
		String collection = event.getCollectionName();
		Aggregate saved = event.getSource();
		if (collection != null && this.store.knows(collection) && !saved.outbox().isEmpty()) {
			this.relay.hint(new OutboxStore.Handle(collection, saved.id()));
		}
	}

}
