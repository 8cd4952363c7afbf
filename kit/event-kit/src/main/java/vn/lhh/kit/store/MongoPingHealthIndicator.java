package vn.lhh.kit.store;

import org.bson.Document;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * MongoDB health indicator that uses {@code ping}, which every MongoDB-compatible server
 * answers.
 */
class MongoPingHealthIndicator extends AbstractHealthIndicator {

	private final MongoOperations mongo;

	MongoPingHealthIndicator(MongoOperations mongo) {
		super("database does not answer");
		this.mongo = mongo;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		this.mongo.executeCommand(new Document("ping", 1));
		builder.up();
	}

}
