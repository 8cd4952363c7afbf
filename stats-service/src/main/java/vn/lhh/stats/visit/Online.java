package vn.lhh.stats.visit;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import vn.lhh.stats.StatsProperties;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Who is here now: each visit's latest view, for some minutes.
 */
@Component
public class Online {

	private static final String AT = "at";

	private final MongoCollection<Document> present;

	private final Calendar calendar;

	private final StatsProperties properties;

	Online(MongoOperations mongo, Calendar calendar, StatsProperties properties) {
		this.present = mongo.getCollection("online");
		this.calendar = calendar;
		this.properties = properties;
		this.present.createIndex(Indexes.ascending(AT));
	}

	/**
	 * Notes who was seen just now; what is older leaves no trace here.
	 * @param batch any sightings, in any order, any number of times
	 */
	public void see(List<Sighting> batch) {
		Instant since = since();
		Map<String, Instant> latest = new HashMap<>();
		batch.stream()
			.filter((sighting) -> sighting.isHuman() && sighting.at().isAfter(since))
			.forEach((sighting) -> latest.merge(sighting.visitId(), sighting.at(),
					(one, two) -> one.isAfter(two) ? one : two));
		if (!latest.isEmpty()) {
			this.present.bulkWrite(latest.entrySet().stream().map(Online::write).toList(),
					new BulkWriteOptions().ordered(false));
		}
	}

	long count() {
		return this.present.countDocuments(Filters.gt(AT, Date.from(since())));
	}

	void forget() {
		this.present.deleteMany(Filters.lte(AT, Date.from(since())));
	}

	private Instant since() {
		return this.calendar.now().minus(this.properties.online());
	}

	private static UpdateOneModel<Document> write(Map.Entry<String, Instant> seen) {
		return new UpdateOneModel<>(Filters.eq("_id", seen.getKey()), Updates.max(AT, Date.from(seen.getValue())),
				new UpdateOptions().upsert(true));
	}

}
