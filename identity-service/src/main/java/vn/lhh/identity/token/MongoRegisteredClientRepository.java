package vn.lhh.identity.token;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.identity.account.apitoken.ApiToken;
import vn.lhh.identity.account.apitoken.ApiTokenDesk;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Reads OAuth clients for the authorization server. All are first-party: none needs the
 * user's consent, and none gets a code without PKCE.
 */
@Component
class MongoRegisteredClientRepository implements RegisteredClientRepository {

	static final String ROLES = "lhh.roles";

	/** The account for which a script acts; only clients made of API tokens have it. */
	static final String ACCOUNT = "lhh.account";

	private static final Duration API_TOKEN_ACCESS_FOR = Duration.ofMinutes(5);

	private static final Duration CODE_FOR = Duration.ofMinutes(2);

	static final Duration REFRESH_FOR = Duration.ofHours(12);

	private final StoredClients store;

	private final ApiTokenDesk apiTokens;

	private final String portal;

	MongoRegisteredClientRepository(StoredClients store, ApiTokenDesk apiTokens, IdentityProperties properties) {
		this.store = store;
		this.apiTokens = apiTokens;
		this.portal = properties.issuer();
	}

	@Override
	public void save(RegisteredClient client) {
		throw new UnsupportedOperationException("clients are made at first start only");
	}

	@Override
	public @Nullable RegisteredClient findById(String id) {
		if (id.startsWith(ApiToken.PREFIX)) {
			return this.apiTokens.find(id).map(MongoRegisteredClientRepository::registered).orElse(null);
		}
		return this.store.findById(id).map(this::registered).orElse(null);
	}

	@Override
	public @Nullable RegisteredClient findByClientId(String clientId) {
		return findById(clientId);
	}

	private RegisteredClient registered(StoredClient client) {
		RegisteredClient.Builder builder = RegisteredClient.withId(client.id())
			.clientId(client.id())
			.clientName(client.name())
			.clientIdIssuedAt(client.createdAt())
			.clientSettings(settings(client))
			.tokenSettings(tokens(client));
		client.grants().forEach((grant) -> builder.authorizationGrantType(new AuthorizationGrantType(grant)));
		client.redirects().forEach((redirect) -> builder.redirectUri(absolute(redirect)));
		client.scopes().forEach(builder::scope);
		if (client.grants().contains(AuthorizationGrantType.AUTHORIZATION_CODE.getValue())) {
			builder.postLogoutRedirectUri(this.portal + "/");
		}
		return authenticated(builder, client).build();
	}

	/**
	 * Returns the client as which a script exchanges an API token for a short access
	 * token.
	 */
	private static RegisteredClient registered(ApiToken token) {
		return RegisteredClient.withId(token.id())
			.clientId(token.id())
			.clientName(token.name())
			.clientIdIssuedAt(token.createdAt())
			.clientSecret(token.secretHash())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.clientSettings(ClientSettings.builder()
				.setting(ROLES, token.roles().stream().map(Enum::name).sorted().toList())
				.setting(ACCOUNT, token.accountId())
				.build())
			.tokenSettings(TokenSettings.builder().accessTokenTimeToLive(API_TOKEN_ACCESS_FOR).build())
			.build();
	}

	private static RegisteredClient.Builder authenticated(RegisteredClient.Builder builder, StoredClient client) {
		if (client.secretHash() == null) {
			return builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
		}
		return builder.clientSecret(client.secretHash())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
	}

	private static ClientSettings settings(StoredClient client) {
		return ClientSettings.builder()
			.requireProofKey(true)
			.requireAuthorizationConsent(false)
			.setting(ROLES, client.roles().stream().sorted().toList())
			.build();
	}

	private static TokenSettings tokens(StoredClient client) {
		return TokenSettings.builder()
			.accessTokenTimeToLive(client.accessFor())
			.authorizationCodeTimeToLive(CODE_FOR)
			.refreshTokenTimeToLive(REFRESH_FOR)
			.reuseRefreshTokens(false)
			.build();
	}

	private String absolute(String redirect) {
		return redirect.startsWith("/") ? this.portal + redirect : redirect;
	}

}
