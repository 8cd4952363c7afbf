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
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Limits sign-in attempts per account and source: after some wrong ones, the next attempt
 * from that source is checked only after a pause. Other sources are not slowed, so an
 * attacker can't shut the owner out. Counting and setting the pause is one atomic step
 * before the check, so of simultaneous attempts none gets past it.
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

	/**
	 * Counts an attempt with a password.
	 * @return whether it may be checked now
	 */
	boolean admits(Account account, String source) {
		boolean only = this.accounts.isOnlyAdministrator(account);
		return admits(account, source,
				only ? shorter(this.rules.lockAtMost(), LONGEST_FOR_ONLY_KEEPER) : this.rules.lockAtMost());
	}

	/**
	 * Counts an attempt with a code. Who has only a million to guess waits as long as
	 * anybody, whoever the owner is.
	 * @return whether it may be checked now
	 */
	boolean admitsCode(Account account, String source) {
		return admits(account, source, this.rules.lockAtMost());
	}

	private boolean admits(Account account, String source, Duration longest) {
		Instant now = this.clock.instant();
		String id = id(account.id(), source);
		while (true) {
			Document counted = this.mongo.findById(id, Document.class, TRIES);
			if (counted == null) {
				begin(id, account.id());
				continue;
			}
			if (isAfter(counted.getDate(NEXT_AT), now)) {
				return false;
			}
			int failed = counted.getInteger(FAILED) + 1;
			Update next = Update.update(FAILED, failed).set(LAST_AT, now);
			if (failed >= this.rules.lockAfter()) {
				next.set(NEXT_AT, now.plus(shorter(pause(failed), longest)));
			}
			Query unchanged = byId(id).addCriteria(Criteria.where(FAILED).is(failed - 1));
			if (this.mongo.updateFirst(unchanged, next, TRIES).getModifiedCount() == 1) {
				return true;
			}
		}
	}

	private static boolean isAfter(@Nullable Date next, Instant now) {
		return next != null && next.toInstant().isAfter(now);
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

	private Duration pause(int failed) {
		return this.rules.lockFor().multipliedBy(1L << Math.min(failed - this.rules.lockAfter(), 20));
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
