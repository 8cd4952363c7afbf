package vn.lhh.qa.asker;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Asks the database to let go of the bytes of what was overwritten or deleted. The
 * portal's own store overwrites them within a minute; what a MongoDB makes of it is its
 * own affair, and whoever keeps it is told when it refuses.
 */
final class CollectionCompactor {

	private static final Logger logger = LoggerFactory.getLogger(CollectionCompactor.class);

	private final MongoOperations mongo;

	CollectionCompactor(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Asks for it. What was erased stays so when the database cannot do more.
	 * @param collection in which something was overwritten or deleted
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
