package vn.lhh.identity.token;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds a key pair that signs tokens.
 *
 * @param kid id of the key, as the header of tokens names it
 * @param jwk the pair as a private JWK, encrypted in the database
 * @param createdAt when it was made; from then on its public half is published
 * @param signsFrom from when it may sign
 */
@Document("keys")
record SigningKey(@Id String kid, String jwk, Instant createdAt, Instant signsFrom) {

	SigningKey withJwk(String other) {
		return new SigningKey(this.kid, other, this.createdAt, this.signsFrom);
	}

	/** Returns the place for which its pair is encrypted. */
	String place() {
		return "signing key " + this.kid;
	}

	@Override
	public String toString() {
		return this.kid;
	}

}
