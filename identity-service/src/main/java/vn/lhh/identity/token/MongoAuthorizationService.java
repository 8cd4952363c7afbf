package vn.lhh.identity.token;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.SecretGenerator;
import vn.lhh.identity.account.AccountDisabled;
import vn.lhh.identity.account.TokensStolen;
import vn.lhh.identity.account.session.SessionEnded;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/**
 * Stores OAuth authorizations in MongoDB. A refresh token that comes back after its
 * exchange was stolen, so its whole authorization is dropped. A code that comes back
 * drops its authorization too, and ends all tokens of the account.
 */
@Component
class MongoAuthorizationService implements OAuth2AuthorizationService {

	private static final String SPENT = "tokens.spent";

	private static final Map<String, String> FIELDS = Map.of(OAuth2ParameterNames.CODE, "tokens.code.digest",
			OAuth2ParameterNames.ACCESS_TOKEN, "tokens.access.digest", OAuth2ParameterNames.REFRESH_TOKEN,
			"tokens.refresh.digest", OidcParameterNames.ID_TOKEN, "tokens.identity.digest");

	private final MongoOperations mongo;

	private final RegisteredClientRepository clients;

	private final AuthorizationMapper mapper;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	MongoAuthorizationService(MongoOperations mongo, RegisteredClientRepository clients, AuthorizationMapper mapper,
			AuditTrail audit, ApplicationEventPublisher events) {
		this.mongo = mongo;
		this.clients = clients;
		this.mapper = mapper;
		this.audit = audit;
		this.events = events;
	}

	@Override
	public void save(OAuth2Authorization authorization) {
		try {
			this.mongo.save(this.mapper.store(authorization));
		}
		catch (OptimisticLockingFailureException ex) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
		}
	}

	@Override
	public void remove(OAuth2Authorization authorization) {
		this.mongo.remove(where("id", authorization.getId()), StoredAuthorization.class);
	}

	@Override
	public @Nullable OAuth2Authorization findById(String id) {
		return find(where("id", id), null);
	}

	@Override
	public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
		if (type != null && OAuth2ParameterNames.STATE.equals(type.getValue())) {
			return find(where("pendingState", token), null);
		}
		String digest = SecretGenerator.digest(token);
		OAuth2Authorization found = fields(type).map((field) -> find(where(field, digest), token))
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse(null);
		if (found != null && isSpentCode(found, type)) {
			dropReplayed(found);
			return null;
		}
		if (found == null && (type == null || OAuth2TokenType.REFRESH_TOKEN.equals(type))) {
			dropFamily(digest);
		}
		return found;
	}

	@EventListener
	void shut(AccountDisabled event) {
		this.mongo.remove(where("principalName", event.accountId()), StoredAuthorization.class);
	}

	@EventListener
	void shut(SessionEnded event) {
		Query gained = where("principalName", event.accountId())
			.addCriteria(Criteria.where("signedInAt").is(event.signedInAt()));
		this.mongo.remove(gained, StoredAuthorization.class);
	}

	private static boolean isSpentCode(OAuth2Authorization found, @Nullable OAuth2TokenType type) {
		OAuth2Authorization.Token<OAuth2AuthorizationCode> code = found.getToken(OAuth2AuthorizationCode.class);
		return type != null && OAuth2ParameterNames.CODE.equals(type.getValue()) && code != null
				&& code.isInvalidated();
	}

	/**
	 * Drops the authorization of a replayed code and ends the account's tokens: another
	 * party saw the code, so the tokens given for it must end too (RFC 6749, 4.1.2).
	 */
	private void dropReplayed(OAuth2Authorization replayed) {
		remove(replayed);
		this.events.publishEvent(new TokensStolen(replayed.getPrincipalName()));
		this.audit.note(AuditKind.TOKEN_REPLAYED, replayed.getPrincipalName());
	}

	private void dropFamily(String digest) {
		StoredAuthorization robbed = this.mongo.findAndRemove(where(SPENT, digest), StoredAuthorization.class);
		if (robbed != null) {
			this.audit.note(AuditKind.TOKEN_REPLAYED, robbed.principalName());
		}
	}

	private @Nullable OAuth2Authorization find(Query query, @Nullable String presented) {
		StoredAuthorization stored = this.mongo.findOne(query, StoredAuthorization.class);
		if (stored == null) {
			return null;
		}
		RegisteredClient client = this.clients.findById(stored.clientId());
		return (client == null) ? null : this.mapper.restore(stored, client, presented);
	}

	private static Stream<String> fields(@Nullable OAuth2TokenType type) {
		return (type == null) ? FIELDS.values().stream() : Optional.ofNullable(FIELDS.get(type.getValue())).stream();
	}

	private static Query where(String field, String value) {
		return Query.query(Criteria.where(field).is(value));
	}

}
