package vn.lhh.identity.account.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Stores second factors; each code is used up by one atomic update, so that two requests
 * at the same moment can't both use it.
 */
@Component
class SecondFactorStore {

	private static final String PENDING = "pending";

	private static final String PENDING_AT = "pendingAt";

	private static final String LAST_STEP = "lastStep";

	private static final String RECOVERY_CODES = "recoveryCodes";

	private final MongoOperations mongo;

	SecondFactorStore(MongoOperations mongo) {
		this.mongo = mongo;
	}

	Optional<SecondFactor> find(String accountId) {
		return Optional.ofNullable(this.mongo.findById(accountId, SecondFactor.class));
	}

	void propose(String accountId, String secret, Instant at) {
		this.mongo.upsert(byId(accountId),
				new Update().set(PENDING, secret).set(PENDING_AT, at).setOnInsert(LAST_STEP, 0L), SecondFactor.class);
	}

	void withdraw(String accountId) {
		this.mongo.updateFirst(byId(accountId), new Update().unset(PENDING).unset(PENDING_AT), SecondFactor.class);
	}

	void activate(String accountId, String secret, long step, List<String> recoveryCodes) {
		this.mongo.updateFirst(byId(accountId),
				new Update().set("secret", secret)
					.set(LAST_STEP, step)
					.set(RECOVERY_CODES, recoveryCodes)
					.unset(PENDING)
					.unset(PENDING_AT),
				SecondFactor.class);
	}

	boolean useStep(String accountId, long step) {
		Query unused = byId(accountId).addCriteria(Criteria.where(LAST_STEP).lt(step));
		return this.mongo.updateFirst(unused, Update.update(LAST_STEP, step), SecondFactor.class)
			.getModifiedCount() == 1;
	}

	boolean useRecoveryCode(String accountId, String digest) {
		Query unused = byId(accountId).addCriteria(Criteria.where(RECOVERY_CODES).is(digest));
		return this.mongo.updateFirst(unused, new Update().pull(RECOVERY_CODES, digest), SecondFactor.class)
			.getModifiedCount() == 1;
	}

	void replaceRecoveryCodes(String accountId, List<String> digests) {
		this.mongo.updateFirst(byId(accountId), Update.update(RECOVERY_CODES, digests), SecondFactor.class);
	}

	void remove(String accountId) {
		this.mongo.remove(byId(accountId), SecondFactor.class);
	}

	private static Query byId(String accountId) {
		return Query.query(Criteria.where("_id").is(accountId));
	}

}
