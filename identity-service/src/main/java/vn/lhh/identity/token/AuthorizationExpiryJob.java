package vn.lhh.identity.token;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes expired authorizations, all of whose tokens have ended.
 */
@Component
class AuthorizationExpiryJob {

	private final MongoOperations mongo;

	private final Clock clock;

	AuthorizationExpiryJob(MongoOperations mongo, Clock clock) {
		this.mongo = mongo;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
	void forget() {
		Query over = Query.query(Criteria.where("expiresAt").lt(this.clock.instant()));
		this.mongo.remove(over, StoredAuthorization.class);
	}

}
