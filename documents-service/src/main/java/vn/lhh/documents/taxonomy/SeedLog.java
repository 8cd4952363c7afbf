package vn.lhh.documents.taxonomy;

import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Remembers which first content was loaded to its end, so that a crash half-way is made
 * good at the next start and nothing an editor removed ever comes back.
 */
@Component
public class SeedLog {

	private static final String COLLECTION = "seeds";

	private final MongoOperations mongo;

	SeedLog(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Loads something once.
	 * @param name what it is
	 * @param loading loads what is still missing
	 */
	public void once(String name, Runnable loading) {
		if (this.mongo.findById(name, Document.class, COLLECTION) == null) {
			loading.run();
			this.mongo.save(new Document("_id", name), COLLECTION);
		}
	}

}
