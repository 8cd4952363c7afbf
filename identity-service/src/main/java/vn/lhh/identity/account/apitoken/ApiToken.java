package vn.lhh.identity.account.apitoken;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.account.Role;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds an API token. The script holds the secret, the database its
 * digest; at the token endpoint the id is the client id.
 *
 * @param name by which the owner knows it
 * @param roles those of the owner's roles that it may use
 * @param secretHash digest of the secret, as the password encoder reads it
 */
@Document("apiTokens")
public record ApiToken(@Id String id, String accountId, String name, Set<Role> roles, String secretHash,
		Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt) {

	/** Begins the id of every API token, and of no other client. */
	public static final String PREFIX = "tok-";

	/** The claim that tells a script's access token from one of a person. */
	public static final String CLAIM = "api_token";

	@Override
	public String toString() {
		return this.id;
	}

}
