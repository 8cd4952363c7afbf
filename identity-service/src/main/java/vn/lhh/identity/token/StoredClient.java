package vn.lhh.identity.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds an OAuth client.
 *
 * @param id the client id, which is also the registration's id
 * @param name for people
 * @param secretHash salted hash of its secret, or {@code null} for a public client
 * @param grants the OAuth grant types it may use
 * @param redirects addresses for codes; a path is relative to the portal's address
 * @param scopes the scopes it may ask for
 * @param roles roles of the client itself, for tokens without a user
 * @param accessFor lifetime of an access token
 */
@Document("clients")
record StoredClient(@Id String id, String name, @Nullable String secretHash, Set<String> grants, Set<String> redirects,
		Set<String> scopes, Set<String> roles, Duration accessFor, Instant createdAt) {

}
