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
 * One authorization with all its tokens, in one document; the version makes a code or a
 * refresh token usable once even when two requests bring it at the same moment.
 *
 * @param id its id
 * @param clientId whom it was given to
 * @param principalName account id, or client id where no user is involved
 * @param grant OAuth grant type
 * @param scopes what was granted
 * @param request the request behind a code, and who made it
 * @param pendingState mark of a consent that was not given yet
 * @param signedInAt when the user proved who they are
 * @param tokens what was given out
 * @param expiresAt when nothing of it is of use any more
 * @param version counts saves
 */
@Document("authorizations")
record StoredAuthorization(@Id String id, String clientId, String principalName, String grant, Set<String> scopes,
		@Nullable StoredRequest request, @Nullable String pendingState, @Nullable Instant signedInAt, Tokens tokens,
		Instant expiresAt, @Version @Nullable Long version) {

	/**
	 * The tokens of one authorization.
	 *
	 * @param code the authorization code
	 * @param access the access token
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
