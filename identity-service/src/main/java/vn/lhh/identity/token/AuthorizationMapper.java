package vn.lhh.identity.token;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.stereotype.Component;

/**
 * Maps an authorization to its MongoDB document and back, field by field, so that the
 * stored form doesn't depend on how a library class is serialised.
 */
@Component
class AuthorizationMapper {

	private static final String REQUEST = OAuth2AuthorizationRequest.class.getName();

	private static final String PRINCIPAL = Principal.class.getName();

	private static final String KEPT = Kept.class.getName();

	private static final Duration CONSENT_FOR = Duration.ofMinutes(10);

	private final Clock clock;

	AuthorizationMapper(Clock clock) {
		this.clock = clock;
	}

	StoredAuthorization store(OAuth2Authorization from) {
		OAuth2AuthorizationRequest request = from.getAttribute(REQUEST);
		Kept kept = from.getAttribute(KEPT);
		StoredAuthorization.Tokens tokens = tokens(from, (kept == null) ? Kept.NOTHING : kept);
		return new StoredAuthorization(from.getId(), from.getRegisteredClientId(), from.getPrincipalName(),
				from.getAuthorizationGrantType().getValue(), from.getAuthorizedScopes(),
				(request == null) ? null : StoredRequest.of(request), from.getAttribute(OAuth2ParameterNames.STATE),
				signedInAt(from), tokens, tokens.lastExpiry(this.clock.instant().plus(CONSENT_FOR)),
				(kept == null) ? null : kept.version());
	}

	OAuth2Authorization restore(StoredAuthorization from, RegisteredClient client, @Nullable String presented) {
		OAuth2Authorization.Builder builder = OAuth2Authorization.withRegisteredClient(client)
			.id(from.id())
			.principalName(from.principalName())
			.authorizationGrantType(new AuthorizationGrantType(from.grant()))
			.authorizedScopes(from.scopes())
			.attribute(KEPT, Kept.of(from));
		if (from.request() != null) {
			builder.attribute(REQUEST, from.request().restored()).attribute(PRINCIPAL, principal(from));
		}
		if (from.pendingState() != null) {
			builder.attribute(OAuth2ParameterNames.STATE, from.pendingState());
		}
		restore(from, builder, new TokenValue(presented));
		return builder.build();
	}

	private static void restore(StoredAuthorization from, OAuth2Authorization.Builder to, TokenValue value) {
		StoredToken code = from.tokens().code();
		if (code != null) {
			to.token(new OAuth2AuthorizationCode(value.of(code), code.issuedAt(), code.expiresAt()), code::metadata);
		}
		StoredToken access = from.tokens().access();
		if (access != null) {
			to.token(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value.of(access), access.issuedAt(),
					access.expiresAt(), from.scopes()), (metadata) -> {
						access.metadata(metadata);
						metadata.put(OAuth2TokenFormat.class.getName(), OAuth2TokenFormat.SELF_CONTAINED.getValue());
					});
		}
		StoredToken refresh = from.tokens().refresh();
		if (refresh != null) {
			to.token(new OAuth2RefreshToken(value.of(refresh), refresh.issuedAt(), refresh.expiresAt()),
					refresh::metadata);
		}
		StoredToken identity = from.tokens().identity();
		if (identity != null) {
			to.token(new OidcIdToken(value.of(identity), identity.issuedAt(), identity.expiresAt(),
					identity.restoredClaims()), identity::metadata);
		}
	}

	private static StoredAuthorization.Tokens tokens(OAuth2Authorization from, Kept kept) {
		StoredToken refresh = refresh(from);
		List<String> spent = new ArrayList<>(kept.spent());
		if (kept.refresh() != null && refresh != null && !kept.refresh().equals(refresh.digest())) {
			spent.add(kept.refresh());
		}
		return new StoredAuthorization.Tokens(StoredToken.of(from.getToken(OAuth2AuthorizationCode.class)),
				StoredToken.of(from.getAccessToken()), refresh, StoredToken.of(from.getToken(OidcIdToken.class)),
				spent);
	}

	/**
	 * Ends a refresh token some hours after the sign-in, however often it is exchanged.
	 */
	private static @Nullable StoredToken refresh(OAuth2Authorization from) {
		StoredToken refresh = StoredToken.of(from.getRefreshToken());
		Instant signedInAt = signedInAt(from);
		return (refresh == null || signedInAt == null) ? refresh
				: refresh.endingBy(signedInAt.plus(MongoRegisteredClientRepository.REFRESH_FOR));
	}

	private static @Nullable Instant signedInAt(OAuth2Authorization from) {
		Authentication principal = from.getAttribute(PRINCIPAL);
		return (principal == null) ? null
				: principal.getAuthorities()
					.stream()
					.filter(FactorGrantedAuthority.class::isInstance)
					.map((factor) -> ((FactorGrantedAuthority) factor).getIssuedAt())
					.findFirst()
					.orElse(null);
	}

	private static Authentication principal(StoredAuthorization from) {
		Instant at = from.signedInAt();
		List<FactorGrantedAuthority> factors = (at == null) ? List.of() : List
			.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY).issuedAt(at).build());
		return UsernamePasswordAuthenticationToken.authenticated(from.principalName(), null, factors);
	}

	/**
	 * Holds the document's state when it was read; travels with the authorization until
	 * it is saved again.
	 *
	 * @param version the version read
	 * @param refresh digest of the refresh token in force then
	 * @param spent digests of the refresh tokens before it
	 */
	private record Kept(@Nullable Long version, @Nullable String refresh,
			List<String> spent) implements java.io.Serializable {

		static final Kept NOTHING = new Kept(null, null, List.of());

		static Kept of(StoredAuthorization from) {
			StoredToken refresh = from.tokens().refresh();
			return new Kept(from.version(), (refresh == null) ? null : refresh.digest(), from.tokens().spent());
		}

	}

}
