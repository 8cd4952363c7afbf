package vn.lhh.kit.takedown;

import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.outbox.Departure;

import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveEvent;

/**
 * Puts on record what is about to leave, before it is saved, and has it looked after once
 * it is. A record that can't be written never keeps a thing from leaving.
 */
class TakedownLedger extends AbstractMongoEventListener<Aggregate> {

	private static final Logger logger = LoggerFactory.getLogger(TakedownLedger.class);

	private final TakedownWatch watch;

	private final Map<String, Surfaces<?>> surfaces;

	TakedownLedger(TakedownWatch watch, Map<String, Surfaces<?>> surfaces) {
		this.watch = watch;
		this.surfaces = surfaces;
	}

	@Override
	public void onBeforeSave(BeforeSaveEvent<Aggregate> event) {
		Aggregate leaving = event.getSource();
		Departure departure = leaving.departure();
		Surfaces<?> known = this.surfaces.get(String.valueOf(event.getCollectionName()));
		if (departure != null && known != null) {
			record(leaving, departure, known, String.valueOf(event.getCollectionName()));
		}
	}

	@Override
	public void onAfterSave(AfterSaveEvent<Aggregate> event) {
		Aggregate left = event.getSource();
		if (left.departure() != null) {
			left.departed();
			this.watch.hasLeft(String.valueOf(event.getCollectionName()), left.id());
		}
	}

	private <A extends Aggregate> void record(Aggregate leaving, Departure departure, Surfaces<A> known, String type) {
		try {
			A thing = known.type().cast(leaving);
			List<Place> places = departure.whole() ? known.placesOf(thing) : known.filesLeaving(thing);
			if (!places.isEmpty()) {
				List<Sight> unseen = places.stream().distinct().map(Sight::unseen).toList();
				Takedown.Subject subject = new Takedown.Subject(type, thing.id(), known.addressOf(thing));
				this.watch.takeOn(new Takedown(subject, departure, unseen));
			}
		}
		catch (RuntimeException ex) {
			logger.error("no receipt for the takedown of {}", leaving.id(), ex);
		}
	}

}
