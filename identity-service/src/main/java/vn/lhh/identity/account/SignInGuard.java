package vn.lhh.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.bson.Document;
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
 * one atomic step, so that many tries at the same moment gain nothing. It writes past the
 * mapping of the aggregate, which would make an administrator's version stale by each
 * sign-in.
 */
@Component
class SignInGuard {

	private static final String ACCOUNTS = "accounts";

	private static final String FAILED = "attempts.failedCount";

	private static final String LOCKED_UNTIL = "attempts.lockedUntil";

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
		Query unlocked = byId(account).addCriteria(Criteria.where(LOCKED_UNTIL).not().gt(now));
		Document counted = this.mongo.findAndModify(unlocked, new Update().inc(FAILED, 1),
				FindAndModifyOptions.options().returnNew(true), Document.class, ACCOUNTS);
		if (counted != null && failed(counted) >= this.rules.lockAfter()) {
			update(account, new Update().set(LOCKED_UNTIL, now.plus(length(failed(counted)))));
		}
		return counted != null;
	}

	void clear(Account account, @Nullable String betterHash) {
		Update update = new Update().set(FAILED, 0).unset(LOCKED_UNTIL).set("lastSignInAt", this.clock.instant());
		if (betterHash != null) {
			update.set("passwordHash", betterHash);
		}
		update(account, update);
	}

	private void update(Account account, Update update) {
		this.mongo.updateFirst(byId(account), update, ACCOUNTS);
	}

	private static int failed(Document account) {
		return account.get("attempts", Document.class).getInteger("failedCount");
	}

	private Duration length(int failed) {
		int doublings = Math.min(failed - this.rules.lockAfter(), 20);
		Duration length = this.rules.lockFor().multipliedBy(1L << doublings);
		return (length.compareTo(this.rules.lockAtMost()) > 0) ? this.rules.lockAtMost() : length;
	}

	private static Query byId(Account account) {
		return Query.query(Criteria.where("_id").is(account.id()));
	}

}
