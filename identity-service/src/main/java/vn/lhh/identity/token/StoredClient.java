package vn.lhh.identity.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A client as it is kept, field by field.
 *
 * @param id the client id; also the registration's own id
 * @param name for people
 * @param secretHash salted hash of its secret, or null for a public client
 * @param grants the OAuth grant types it may use
 * @param redirects where codes may be sent; a path is relative to the portal's address
 * @param scopes what it may ask for
 * @param roles roles of the client itself, for tokens without a user
 * @param accessFor how long an access token lives
 * @param createdAt when it was made
 */
@Document("clients")
record StoredClient(@Id String id, String name, @Nullable String secretHash, Set<String> grants, Set<String> redirects,
		Set<String> scopes, Set<String> roles, Duration accessFor, Instant createdAt) {

}
