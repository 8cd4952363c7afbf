package vn.lhh.identity.token;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds one OAuth authorization with all its tokens. Its version
 * makes a code or refresh token usable only once, even when two requests bring it at the
 * same moment.
 *
 * @param clientId the client it was given to
 * @param principalName account id, or client id where no user is involved
 * @param grant OAuth grant type
 * @param scopes the granted scopes
 * @param request the request behind a code
 * @param pendingState {@code state} of a consent that was not given yet
 * @param signedInAt when the user signed in
 * @param tokens the tokens given out
 * @param expiresAt when its last token ends
 * @param version counts saves
 */
@Document("authorizations")
record StoredAuthorization(@Id String id, String clientId, String principalName, String grant, Set<String> scopes,
		@Nullable StoredRequest request, @Nullable String pendingState, @Nullable Instant signedInAt, Tokens tokens,
		Instant expiresAt, @Version @Nullable Long version) {

	/**
	 * Holds the tokens of one authorization.
	 *
	 * @param refresh the refresh token in force
	 * @param identity the ID token
	 * @param spent digests of refresh tokens that were exchanged before
	 */
	record Tokens(@Nullable StoredToken code, @Nullable StoredToken access, @Nullable StoredToken refresh,
			@Nullable StoredToken identity, List<String> spent) {

		Instant lastExpiry(Instant otherwise) {
			return Stream.of(this.code, this.access, this.refresh, this.identity)
				.filter(Objects::nonNull)
				.map(StoredToken::expiresAt)
				.max(Instant::compareTo)
				.orElse(otherwise);
		}

	}

}
