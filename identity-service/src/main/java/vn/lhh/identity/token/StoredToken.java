package vn.lhh.identity.token;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;

/**
 * Stores a code or token: its value only as a digest.
 *
 * @param digest the key by which it is found
 * @param issuedAt when it was given
 * @param expiresAt when it ends
 * @param invalidated whether it was used up or revoked
 * @param claims of an access or ID token
 */
record StoredToken(String digest, Instant issuedAt, Instant expiresAt, boolean invalidated,
		@Nullable Map<String, Object> claims) {

	static @Nullable StoredToken of(OAuth2Authorization.@Nullable Token<? extends OAuth2Token> token) {
		if (token == null) {
			return null;
		}
		Instant issuedAt = required(token.getToken().getIssuedAt());
		Instant expiresAt = required(token.getToken().getExpiresAt());
		Map<String, Object> claims = (token.getClaims() == null) ? null : kept(token.getClaims());
		return new StoredToken(TokenValue.digest(token.getToken()), issuedAt, expiresAt, token.isInvalidated(), claims);
	}

	/**
	 * Returns the token with an earlier end, but at least a second after its issue.
	 */
	StoredToken endingBy(Instant latest) {
		Instant least = this.issuedAt.plusSeconds(1);
		Instant end = latest.isAfter(least) ? latest : least;
		if (!this.expiresAt.isAfter(end)) {
			return this;
		}
		return new StoredToken(this.digest, this.issuedAt, end, this.invalidated, this.claims);
	}

	void metadata(Map<String, Object> metadata) {
		metadata.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, this.invalidated);
		if (this.claims != null) {
			metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, restoredClaims());
		}
	}

	Map<String, Object> restoredClaims() {
		Map<String, Object> restored = new LinkedHashMap<>();
		if (this.claims != null) {
			this.claims.forEach((name, value) -> restored.put(name, restored(name, value)));
		}
		return restored;
	}

	private static Object restored(String name, Object value) {
		boolean moment = value instanceof Date && !IdTokenClaimNames.AUTH_TIME.equals(name);
		return moment ? ((Date) value).toInstant() : value;
	}

	private static Map<String, Object> kept(Map<String, Object> claims) {
		Map<String, Object> kept = new LinkedHashMap<>();
		claims.forEach((name, value) -> kept.put(name, kept(value)));
		return kept;
	}

	private static Object kept(Object value) {
		return switch (value) {
			case Instant instant -> Date.from(instant);
			case Collection<?> many -> List.copyOf(many);
			case Date date -> date;
			case Boolean bool -> bool;
			case Number number -> number;
			default -> value.toString();
		};
	}

	private static Instant required(@Nullable Instant instant) {
		if (instant == null) {
			throw new IllegalStateException("a token without a time");
		}
		return instant;
	}

}
