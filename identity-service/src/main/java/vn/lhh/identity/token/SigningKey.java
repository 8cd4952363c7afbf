package vn.lhh.identity.token;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds a key pair that signs tokens.
 *
 * @param kid id of the key, as the header of tokens names it
 * @param jwk the pair as a private JWK
 * @param createdAt when it was made; from then on its public half is published
 * @param signsFrom from when it may sign
 */
@Document("keys")
record SigningKey(@Id String kid, String jwk, Instant createdAt, Instant signsFrom) {

	@Override
	public String toString() {
		return this.kid;
	}

}
