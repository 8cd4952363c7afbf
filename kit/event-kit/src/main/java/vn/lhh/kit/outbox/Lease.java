package vn.lhh.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * MongoDB lease that lets one process at a time do a job: a document with a holder and an
 * end, renewed while the holder lives.
 */
public class Lease {

	private static final Logger logger = LoggerFactory.getLogger(Lease.class);

	private static final String COLLECTION = "leases";

	private final MongoOperations mongo;

	private final Clock clock;

	private final String job;

	private final Duration length;

	private final String holder = UuidV7.next();

	private Instant renewAt = Instant.MIN;

	/**
	 * Creates a lease that is not yet held.
	 * @param job the lease's name
	 * @param length how long it lasts without renewal
	 */
	public Lease(MongoOperations mongo, Clock clock, String job, Duration length) {
		this.mongo = mongo;
		this.clock = clock;
		this.job = job;
		this.length = length;
	}

	/**
	 * Takes or renews the lease where possible.
	 * @return whether this process holds it now
	 */
	public boolean held() {
		Instant now = this.clock.instant();
		if (now.isBefore(this.renewAt)) {
			return true;
		}
		boolean taken = take(now);
		this.renewAt = taken ? now.plus(this.length.dividedBy(3)) : Instant.MIN;
		return taken;
	}

	/**
	 * Releases the lease, so that another process need not wait for its end.
	 */
	public void release() {
		this.renewAt = Instant.MIN;
		Query mine = Query.query(Criteria.where("_id").is(this.job).and("holder").is(this.holder));
		this.mongo.remove(mine, COLLECTION);
	}

	private boolean take(Instant now) {
		Criteria free = new Criteria().orOperator(Criteria.where("holder").is(this.holder),
				Criteria.where("until").lt(now));
		Query query = Query.query(new Criteria().andOperator(Criteria.where("_id").is(this.job), free));
		Update update = Update.update("holder", this.holder).set("until", now.plus(this.length));
		try {
			FindAndModifyOptions options = FindAndModifyOptions.options().upsert(true).returnNew(true);
			return this.mongo.findAndModify(query, update, options, org.bson.Document.class, COLLECTION) != null;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * Releases the lease if the database is there, and leaves it to run out otherwise.
	 */
	public void releaseQuietly() {
		try {
			release();
		}
		catch (RuntimeException ex) {
			logger.debug("the lease {} runs out by itself: {}", this.job, ex.toString());
		}
	}

}
