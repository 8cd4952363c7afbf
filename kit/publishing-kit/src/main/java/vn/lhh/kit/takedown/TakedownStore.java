package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.lhh.kit.outbox.Aggregate;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * MongoDB repository of a service's takedowns, one document each.
 */
class TakedownStore {

	private final MongoOperations mongo;

	TakedownStore(MongoOperations mongo) {
		this.mongo = mongo;
	}

	void createIndexes() {
		this.mongo.indexOps(Takedown.class)
			.createIndex(new Index("open", Sort.Direction.ASC).on("claimedUntil", Sort.Direction.ASC)
				.named("takedown_open"));
		this.mongo.indexOps(Takedown.class)
			.createIndex(new Index("subject.id", Sort.Direction.ASC).named("takedown_thing"));
	}

	Takedown save(Takedown takedown) {
		return this.mongo.save(takedown);
	}

	String collectionOf(Class<?> type) {
		return this.mongo.getCollectionName(type);
	}

	Optional<Takedown> newest(String type, String id) {
		Query query = Query.query(Criteria.where("subject.id").is(id).and("subject.type").is(type));
		return Optional
			.ofNullable(this.mongo.findOne(query.with(Sort.by(Sort.Direction.DESC, "_id")).limit(1), Takedown.class));
	}

	/**
	 * Finds open takedowns that no process has claimed: their process died, or it held
	 * its maximum.
	 */
	List<Takedown> findUnclaimed(Instant now, int limit) {
		Criteria forsaken = Criteria.where("open").is(true).and("claimedUntil").lte(now);
		return this.mongo.find(Query.query(forsaken).with(Sort.by("_id")).limit(limit), Takedown.class);
	}

	long open() {
		return this.mongo.count(Query.query(Criteria.where("open").is(true)), Takedown.class);
	}

	<A extends Aggregate> boolean isPublic(PublicLocations<A> publicLocations, String thing, Instant now) {
		return Optional.ofNullable(this.mongo.findById(thing, publicLocations.type()))
			.filter((found) -> publicLocations.isPublic(found, now))
			.isPresent();
	}

}
