package vn.lhh.identity.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountFreed;
import vn.lhh.identity.account.Accounts;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Limits sign-in attempts per account and source: after some wrong ones, the next attempt
 * from that source is checked only after a pause. Other sources are not slowed, so an
 * attacker can't shut the owner out. Counting is one atomic step before the password
 * check, so simultaneous attempts are counted too.
 */
@Component
class SignInAttemptLimiter {

	private static final String ACCOUNTS = "accounts";

	private static final String TRIES = "signInTries";

	private static final String FAILED = "failedCount";

	private static final String NEXT_AT = "nextAt";

	private static final String LAST_AT = "lastAt";

	private static final Duration REMEMBERED = Duration.ofDays(1);

	/**
	 * The longest pause for the only active administrator, who alone could help others
	 * in; still too slow for guessing.
	 */
	private static final Duration LONGEST_FOR_ONLY_KEEPER = Duration.ofSeconds(10);

	private final MongoOperations mongo;

	private final Accounts accounts;

	private final IdentityProperties.SignIn rules;

	private final Clock clock;

	SignInAttemptLimiter(MongoOperations mongo, Accounts accounts, IdentityProperties properties, Clock clock) {
		this.mongo = mongo;
		this.accounts = accounts;
		this.rules = properties.signIn();
		this.clock = clock;
	}

	boolean admits(Account account, String source) {
		Instant now = this.clock.instant();
		String id = id(account.id(), source);
		begin(id, account.id());
		Query due = byId(id).addCriteria(Criteria.where(NEXT_AT).not().gt(now));
		Document counted = this.mongo.findAndModify(due, new Update().inc(FAILED, 1).set(LAST_AT, now),
				FindAndModifyOptions.options().returnNew(true), Document.class, TRIES);
		if (counted != null && counted.getInteger(FAILED) >= this.rules.lockAfter()) {
			Instant next = now.plus(pause(account, counted.getInteger(FAILED)));
			this.mongo.updateFirst(byId(id), new Update().set(NEXT_AT, next), TRIES);
		}
		return counted != null;
	}

	void forgive(Account account, String source) {
		this.mongo.remove(byId(id(account.id(), source)), TRIES);
	}

	void clear(Account account, String source, @Nullable String betterHash) {
		forgive(account, source);
		Update update = new Update().set("lastSignInAt", this.clock.instant());
		if (betterHash != null) {
			update.set("passwordHash", betterHash);
		}
		this.mongo.updateFirst(byId(account.id()), update, ACCOUNTS);
	}

	@EventListener
	void freed(AccountFreed event) {
		this.mongo.remove(Query.query(Criteria.where("accountId").is(event.accountId())), TRIES);
	}

	@Scheduled(fixedDelay = 60, initialDelay = 15, timeUnit = TimeUnit.MINUTES)
	void forget() {
		Instant limit = this.clock.instant().minus(REMEMBERED);
		this.mongo.remove(Query.query(Criteria.where(LAST_AT).lt(limit)), TRIES);
	}

	private void begin(String id, String accountId) {
		try {
			this.mongo.insert(new Document("_id", id).append("accountId", accountId)
				.append(FAILED, 0)
				.append(LAST_AT, Date.from(this.clock.instant())), TRIES);
		}
		catch (DuplicateKeyException ex) {
			// there were attempts before
		}
	}

	private Duration pause(Account account, int failed) {
		int doublings = Math.min(failed - this.rules.lockAfter(), 20);
		Duration length = shorter(this.rules.lockFor().multipliedBy(1L << doublings), this.rules.lockAtMost());
		return this.accounts.isOnlyAdministrator(account) ? shorter(length, LONGEST_FOR_ONLY_KEEPER) : length;
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? other : one;
	}

	private static String id(String accountId, String source) {
		return accountId + " " + source;
	}

	private static Query byId(String id) {
		return Query.query(Criteria.where("_id").is(id));
	}

}
