package vn.lhh.kit.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * MongoDB store of recorded responses by key, for 24 hours. The unique id lets only one
 * of several concurrent requests begin.
 */
class RecordedResponses {

	private static final Duration KEPT = Duration.ofHours(24);

	private final MongoOperations mongo;

	private final Clock clock;

	RecordedResponses(MongoOperations mongo, Clock clock) {
		this.mongo = mongo;
		this.clock = clock;
	}

	/**
	 * Begins a request.
	 * @return the existing record of the key; empty where this request is the first
	 */
	Optional<RecordedResponse> begin(String id, String request) {
		Instant now = this.clock.instant();
		this.mongo.remove(Query.query(Criteria.where("_id").is(id).and("expiresAt").lte(now)), RecordedResponse.class);
		try {
			this.mongo.insert(new RecordedResponse(id, request, now, now.plus(KEPT), null, null, null, null, null));
			return Optional.empty();
		}
		catch (DuplicateKeyException ex) {
			return Optional.ofNullable(this.mongo.findById(id, RecordedResponse.class));
		}
	}

	void complete(RecordedResponse response) {
		this.mongo.save(response);
	}

	void forget(String id) {
		this.mongo.remove(Query.query(Criteria.where("_id").is(id)), RecordedResponse.class);
	}

	Instant now() {
		return this.clock.instant();
	}

	Instant end() {
		return now().plus(KEPT);
	}

	/**
	 * Removes expired records, for MongoDB-compatible servers without TTL indexes.
	 */
	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void sweep() {
		this.mongo.indexOps(RecordedResponse.class)
			.createIndex(new Index("expiresAt", Sort.Direction.ASC).expire(Duration.ZERO));
		this.mongo.remove(Query.query(Criteria.where("expiresAt").lte(now())), RecordedResponse.class);
	}

}
