package vn.lhh.identity.account.web.own;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Role;
import vn.lhh.identity.account.apitoken.ApiToken;
import vn.lhh.identity.account.apitoken.ApiTokenWithSecret;

/**
 * View that shows an API token to its owner; only the answer that made it contains the
 * secret.
 *
 * @param id the client id
 * @param secret the client secret
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiTokenView(String id, String name, List<Role> roles, Instant createdAt, Instant expiresAt,
		@Nullable Instant lastUsedAt, @Nullable String secret) {

	static ApiTokenView of(ApiToken token) {
		return of(token, null);
	}

	static ApiTokenView of(ApiTokenWithSecret made) {
		return of(made.token(), made.secret());
	}

	private static ApiTokenView of(ApiToken token, @Nullable String secret) {
		return new ApiTokenView(token.id(), token.name(), token.roles().stream().sorted().toList(), token.createdAt(),
				token.expiresAt(), token.lastUsedAt(), secret);
	}

}
