package vn.lhh.kit.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * MongoDB repository of a service's mails. Each step of a mail is one conditional write,
 * so that of two senders only one makes it.
 */
class MailStore {

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

	private static final int DOUBLINGS = 6;

	private static final String ATTEMPTS = "attempts";

	private final MongoOperations mongo;

	MailStore(MongoOperations mongo) {
		this.mongo = mongo;
	}

	void createIndexes() {
		this.mongo.indexOps(StoredMail.class)
			.createIndex(new Index("state", Sort.Direction.ASC).on("nextAt", Sort.Direction.ASC).named("mail_due"));
		this.mongo.indexOps(StoredMail.class)
			.createIndex(new Index("createdAt", Sort.Direction.DESC).named("mail_newest"));
	}

	/**
	 * Adds a mail unless its cause is known.
	 */
	void add(StoredMail mail) {
		if (!this.mongo.exists(Query.query(Criteria.where("_id").is(mail.id())), StoredMail.class)) {
			try {
				this.mongo.insert(mail);
			}
			catch (DuplicateKeyException ex) {
				// another process has queued it in this moment
				return;
			}
		}
	}

	Optional<StoredMail> nextDue(Instant now) {
		Query due = Query.query(in(MailState.QUEUED).and("nextAt").lte(now)).with(Sort.by("nextAt")).limit(1);
		return Optional.ofNullable(this.mongo.findOne(due, StoredMail.class));
	}

	/**
	 * Begins the next attempt of a mail, and plans the one after it.
	 * @return the number of the attempt; 0 where another sender has begun it
	 */
	int begin(StoredMail mail, Instant now) {
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(mail.attempts(), DOUBLINGS));
		Update update = Update.update(ATTEMPTS, mail.attempts() + 1).set("nextAt", now.plus(pause));
		return update(attempt(mail, MailState.QUEUED, mail.attempts()), update) ? mail.attempts() + 1 : 0;
	}

	/**
	 * Marks a mail before its server is told to deliver it.
	 * @return whether this attempt is still the only one
	 */
	boolean claim(StoredMail mail, int attempt, Instant now) {
		Update update = Update.update("state", MailState.SENDING).set("sendingAt", now);
		return update(attempt(mail, MailState.QUEUED, attempt), update);
	}

	void sent(StoredMail mail, Instant now) {
		close(Criteria.where("_id").is(mail.id()).and("state").in(MailState.SENDING, MailState.UNCERTAIN),
				MailState.SENT, null, now);
	}

	/**
	 * Leaves a mail to its next attempt.
	 */
	void retryLater(StoredMail mail, int attempt, String reason) {
		Criteria mine = Criteria.where("_id").is(mail.id()).and(ATTEMPTS).is(attempt);
		update(mine.and("state").in(MailState.QUEUED, MailState.SENDING),
				Update.update("state", MailState.QUEUED).set("reason", reason).unset("sendingAt"));
	}

	void fail(StoredMail mail, int attempt, String reason, Instant now) {
		Criteria mine = Criteria.where("_id").is(mail.id()).and(ATTEMPTS).is(attempt);
		close(mine.and("state").in(MailState.QUEUED, MailState.SENDING), MailState.FAILED, reason, now);
	}

	void uncertain(StoredMail mail, String reason, Instant now) {
		close(Criteria.where("_id").is(mail.id()).and("state").is(MailState.SENDING), MailState.UNCERTAIN, reason, now);
	}

	/**
	 * Closes what a dead sender left while the server was told to deliver it.
	 */
	void closeAbandoned(Instant before, Instant now) {
		close(in(MailState.SENDING).and("sendingAt").lt(before), MailState.UNCERTAIN, "interrupted", now);
	}

	void closeExpired(Instant before, Instant now) {
		close(in(MailState.QUEUED).and("createdAt").lt(before), MailState.FAILED, "expired", now);
	}

	void forget(String recipientId, Instant now) {
		close(in(MailState.QUEUED).and("recipientId").is(recipientId), MailState.FAILED, "recipient-gone", now);
	}

	void removeClosed(Instant before) {
		this.mongo.remove(Query.query(Criteria.where("closedAt").lt(before)), StoredMail.class);
	}

	long count(MailState state) {
		return this.mongo.count(Query.query(in(state)), StoredMail.class);
	}

	PageResult<StoredMail> page(@Nullable MailState state, Paging paging) {
		Criteria wanted = (state == null) ? new Criteria() : in(state);
		long total = this.mongo.count(Query.query(wanted), StoredMail.class);
		Query query = Query.query(wanted).with(paging.pageable(Sort.by(Sort.Direction.DESC, "createdAt", "_id")));
		return PageResult.of(this.mongo.find(query, StoredMail.class), paging, total);
	}

	private void close(Criteria which, MailState state, @Nullable String reason, Instant now) {
		Update update = Update.update("state", state)
			.set("closedAt", now)
			.set("reason", reason)
			.unset("recipientId")
			.unset("model");
		this.mongo.updateMulti(Query.query(which), update, StoredMail.class);
	}

	private boolean update(Criteria which, Update update) {
		return this.mongo.updateFirst(Query.query(which), update, StoredMail.class).getModifiedCount() == 1;
	}

	private static Criteria attempt(StoredMail mail, MailState state, int attempts) {
		return Criteria.where("_id").is(mail.id()).and("state").is(state).and(ATTEMPTS).is(attempts);
	}

	private static Criteria in(MailState state) {
		return Criteria.where("state").is(state);
	}

}
