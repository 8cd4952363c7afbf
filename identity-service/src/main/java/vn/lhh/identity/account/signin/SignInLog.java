package vn.lhh.identity.account.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.session.BrowserOrigin;
import vn.lhh.identity.account.session.BrowserOriginResolver;
import vn.lhh.identity.account.session.SessionEnded;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Records sign-ins and refusals: in the audit trail, and for the owner of the account.
 */
@Component
public class SignInLog {

	private final AuditTrail audit;

	private final MongoOperations mongo;

	private final BrowserOriginResolver origins;

	private final IdentityProperties properties;

	private final Clock clock;

	SignInLog(AuditTrail audit, MongoOperations mongo, BrowserOriginResolver origins, IdentityProperties properties,
			Clock clock) {
		this.audit = audit;
		this.mongo = mongo;
		this.origins = origins;
		this.properties = properties;
		this.clock = clock;
	}

	void note(AuditKind kind, @Nullable String accountId) {
		this.audit.note(kind, accountId);
		if (accountId != null) {
			record(kind, accountId);
		}
	}

	/**
	 * Returns the latest records of an account, newest first.
	 */
	public List<SignInRecord> latest(String accountId, int most) {
		Query own = Query.query(Criteria.where("accountId").is(accountId))
			.with(Sort.by(Sort.Direction.DESC, "at"))
			.limit(most);
		return this.mongo.find(own, SignInRecord.class);
	}

	@EventListener
	void signedOut(SessionEnded event) {
		this.audit.note(AuditKind.SIGNED_OUT, event.accountId());
	}

	private void record(AuditKind kind, String accountId) {
		BrowserOrigin origin = this.origins.current();
		Instant now = this.clock.instant();
		String id = (kind == AuditKind.SIGNED_IN) ? UUID.randomUUID().toString()
				: "%s %s %s %s".formatted(accountId, kind, origin.network(), now.truncatedTo(ChronoUnit.HOURS));
		Update update = new Update().setOnInsert("accountId", accountId)
			.setOnInsert("kind", kind)
			.set("at", now)
			.set("device", origin.device())
			.set("network", origin.network())
			.inc("count", 1);
		this.mongo.upsert(Query.query(Criteria.where("_id").is(id)), update, SignInRecord.class);
	}

	@Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void forget() {
		Instant limit = this.clock.instant().minus(this.properties.auditFor());
		this.mongo.remove(Query.query(Criteria.where("at").lt(limit)), SignInRecord.class);
	}

}
