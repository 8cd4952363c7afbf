package vn.lhh.documents.taxonomy;

import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Records which seed data was loaded completely, so that the next start finishes a load
 * that crashed half-way and never restores entries an editor removed.
 */
@Component
public class SeedLog {

	private static final String COLLECTION = "seeds";

	private final MongoOperations mongo;

	SeedLog(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Loads seed data once.
	 * @param loading loads only the entries that are still missing
	 */
	public void once(String name, Runnable loading) {
		if (this.mongo.findById(name, Document.class, COLLECTION) == null) {
			loading.run();
			this.mongo.save(new Document("_id", name), COLLECTION);
		}
	}

}
