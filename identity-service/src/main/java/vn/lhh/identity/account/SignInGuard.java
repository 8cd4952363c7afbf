package vn.lhh.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;

import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Counts tries and locks accounts. A try is counted before its password is looked at, in
 * one atomic step, so that many tries at the same moment gain nothing.
 */
@Component
class SignInGuard {

	private final MongoOperations mongo;

	private final IdentityProperties.SignIn rules;

	private final Clock clock;

	SignInGuard(MongoOperations mongo, IdentityProperties properties, Clock clock) {
		this.mongo = mongo;
		this.rules = properties.signIn();
		this.clock = clock;
	}

	boolean admits(Account account) {
		Instant now = this.clock.instant();
		Query unlocked = byId(account).addCriteria(Criteria.where("attempts.lockedUntil").not().gt(now));
		Account counted = this.mongo.findAndModify(unlocked, new Update().inc("attempts.failedCount", 1),
				FindAndModifyOptions.options().returnNew(true), Account.class);
		if (counted != null && counted.failedCount() >= this.rules.lockAfter()) {
			lock(counted, now);
		}
		return counted != null;
	}

	void clear(Account account, @Nullable String betterHash) {
		Update update = new Update().set("attempts", Attempts.NONE).set("lastSignInAt", this.clock.instant());
		if (betterHash != null) {
			update.set("passwordHash", betterHash);
		}
		this.mongo.updateFirst(byId(account), update, Account.class);
	}

	private void lock(Account account, Instant now) {
		Instant until = now.plus(length(account.failedCount()));
		this.mongo.updateFirst(byId(account), new Update().set("attempts.lockedUntil", until), Account.class);
	}

	private Duration length(int failed) {
		int doublings = Math.min(failed - this.rules.lockAfter(), 20);
		Duration length = this.rules.lockFor().multipliedBy(1L << doublings);
		return (length.compareTo(this.rules.lockAtMost()) > 0) ? this.rules.lockAtMost() : length;
	}

	private static Query byId(Account account) {
		return Query.query(Criteria.where("id").is(account.id()));
	}

}
