package vn.lhh.news.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.outbox.Lease;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Records the loaded demo items, so that an interrupted load resumes and never restores
 * items an editor deleted.
 */
@Component
class DemoProgress {

	private static final String COLLECTION = "demo";

	private static final String COMPLETE = "complete";

	private final MongoOperations mongo;

	DemoProgress(MongoOperations mongo) {
		this.mongo = mongo;
	}

	boolean isBlank() {
		return this.mongo.getCollection(COLLECTION).countDocuments() == 0;
	}

	boolean isMine(Clock clock) {
		return new Lease(this.mongo, clock, "demo", Duration.ofMinutes(1)).held();
	}

	boolean isComplete() {
		return find(COMPLETE) != null;
	}

	void complete() {
		note(COMPLETE, "");
	}

	String once(String name, Supplier<String> make) {
		Document known = find(name);
		if (known != null) {
			return known.getString("made");
		}
		String id = make.get();
		note(name, id);
		return id;
	}

	private void note(String name, String id) {
		this.mongo.getCollection(COLLECTION).insertOne(new Document("_id", name).append("made", id));
	}

	private @Nullable Document find(String name) {
		return this.mongo.getCollection(COLLECTION).find(Filters.eq("_id", name)).first();
	}

}
