package vn.lhh.identity.account.apitoken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.Account;
import vn.lhh.identity.account.AccountDisabled;
import vn.lhh.identity.account.password.LongPasswordEncoder;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;

import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Creates, lists and revokes API tokens. What signs an account out everywhere ends its
 * API tokens too.
 */
@Service
public class ApiTokenDesk {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int MOST_TOKENS = 20;

	private static final int LONGEST_NAME = 60;

	private static final int ID_LETTERS = 16;

	private final ApiTokens tokens;

	private final MongoOperations mongo;

	private final AuditTrail audit;

	private final Clock clock;

	ApiTokenDesk(ApiTokens tokens, MongoOperations mongo, AuditTrail audit, Clock clock) {
		this.tokens = tokens;
		this.mongo = mongo;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Creates a token for a script of the account's owner.
	 * @return the token with its secret, which is shown only now
	 * @throws Problem naming the broken rules
	 */
	public ApiTokenWithSecret create(Account account, ApiTokenDetails details) {
		check(account, details);
		String secret = SecretGenerator.token();
		String id = ApiToken.PREFIX + SecretGenerator.token().replaceAll("[^A-Za-z0-9]", "x").substring(0, ID_LETTERS);
		Instant now = this.clock.instant();
		ApiToken token = this.tokens.insert(new ApiToken(id, account.id(), details.name(), details.roles(),
				LongPasswordEncoder.ofRandom(secret), now, end(details.lastDay()), null));
		this.audit.note(AuditKind.API_TOKEN_CREATED, account.id());
		return new ApiTokenWithSecret(token, secret);
	}

	/**
	 * Returns the tokens of an account, newest first.
	 */
	public List<ApiToken> of(Account account) {
		Instant now = this.clock.instant();
		return this.tokens.findByAccountIdOrderByCreatedAtDesc(account.id())
			.stream()
			.filter((token) -> token.expiresAt().isAfter(now))
			.toList();
	}

	/**
	 * Returns a token that works.
	 * @return empty where there is none of this id, or it has ended
	 */
	public Optional<ApiToken> find(String id) {
		return this.tokens.findById(id).filter((token) -> token.expiresAt().isAfter(this.clock.instant()));
	}

	/**
	 * Revokes a token of an account.
	 * @return {@code false} where the account has none of this id
	 */
	public boolean revoke(Account account, String id) {
		boolean revoked = this.tokens.deleteByIdAndAccountId(id, account.id()) > 0;
		if (revoked) {
			this.audit.note(AuditKind.API_TOKEN_REVOKED, account.id());
		}
		return revoked;
	}

	/**
	 * Notes that a script just used a token.
	 */
	public void noteUse(String id) {
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id)),
				Update.update("lastUsedAt", this.clock.instant()), ApiToken.class);
	}

	private void check(Account account, ApiTokenDetails details) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZONE);
		LocalDate lastDay = details.lastDay();
		new FieldChecks().required("name", details.name(), LONGEST_NAME)
			.present("roles", details.roles())
			.check(account.profile().roles().containsAll(details.roles()), "roles", "role-not-own")
			.present("lastDay", lastDay)
			.check(lastDay == null || !(lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))), "lastDay",
					"last-day-too-far")
			.check(this.tokens.countByAccountId(account.id()) < MOST_TOKENS, "name", "too-many-tokens", MOST_TOKENS)
			.throwIfInvalid();
	}

	private static Instant end(@Nullable LocalDate lastDay) {
		return Objects.requireNonNull(lastDay).plusDays(1).atStartOfDay(ZONE).toInstant();
	}

	@EventListener
	void shut(AccountDisabled event) {
		this.tokens.deleteByAccountId(event.accountId());
	}

	@Scheduled(fixedDelay = 60, initialDelay = 35, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.tokens.deleteByExpiresAtBefore(this.clock.instant());
	}

}
