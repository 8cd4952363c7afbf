package vn.lhh.kit.takedown;

import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.outbox.PublicRemoval;

import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveEvent;

/**
 * MongoDB save listener that records a takedown before the item is saved and starts its
 * probes afterwards. If the record can't be written, the item still goes offline.
 */
class TakedownSaveListener extends AbstractMongoEventListener<Aggregate> {

	private static final Logger logger = LoggerFactory.getLogger(TakedownSaveListener.class);

	private final TakedownVerifier verifier;

	private final Map<String, PublicLocations<?>> locations;

	TakedownSaveListener(TakedownVerifier verifier, Map<String, PublicLocations<?>> locations) {
		this.verifier = verifier;
		this.locations = locations;
	}

	@Override
	public void onBeforeSave(BeforeSaveEvent<Aggregate> event) {
		Aggregate leaving = event.getSource();
		PublicRemoval publicRemoval = leaving.removal();
		PublicLocations<?> known = this.locations.get(String.valueOf(event.getCollectionName()));
		if (publicRemoval != null && known != null) {
			record(leaving, publicRemoval, known, String.valueOf(event.getCollectionName()));
		}
	}

	@Override
	public void onAfterSave(AfterSaveEvent<Aggregate> event) {
		Aggregate left = event.getSource();
		if (left.removal() != null) {
			left.clearRemoval();
			this.verifier.hasLeft(String.valueOf(event.getCollectionName()), left.id());
		}
	}

	private <A extends Aggregate> void record(Aggregate leaving, PublicRemoval publicRemoval, PublicLocations<A> known,
			String type) {
		try {
			A thing = known.type().cast(leaving);
			List<PublicLocation> places = publicRemoval.whole() ? known.placesOf(thing) : known.filesLeaving(thing);
			if (!places.isEmpty()) {
				List<LocationCheck> pending = places.stream().distinct().map(LocationCheck::of).toList();
				Takedown.Subject subject = new Takedown.Subject(type, thing.id(), known.addressOf(thing));
				this.verifier.start(new Takedown(subject, publicRemoval, pending));
			}
		}
		catch (RuntimeException ex) {
			logger.error("no receipt for the takedown of {}", leaving.id(), ex);
		}
	}

}
