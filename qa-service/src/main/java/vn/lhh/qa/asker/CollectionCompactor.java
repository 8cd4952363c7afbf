package vn.lhh.qa.asker;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Compacts a MongoDB collection, so that the database releases the bytes of overwritten
 * or deleted documents. The portal's own store overwrites them within a minute; a MongoDB
 * may do otherwise, and a refusal is logged for its operator.
 */
final class CollectionCompactor {

	private static final Logger logger = LoggerFactory.getLogger(CollectionCompactor.class);

	private final MongoOperations mongo;

	CollectionCompactor(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Compacts a collection. Erased data stays erased even if the database refuses.
	 * @param collection the collection in which documents were overwritten or deleted
	 */
	void eraseOverwritten(String collection) {
		try {
			this.mongo.executeCommand(new Document("compact", collection).append("force", true));
		}
		catch (DataAccessException ex) {
			logger.warn("{} was not compacted, its file may hold what was erased until it is written over: {}",
					collection, ex.getMessage());
		}
	}

}
