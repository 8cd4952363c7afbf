package vn.lhh.identity.account.signin;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A browser that is signed in; kept in the database so that a restart or another replica
 * knows it too. The browser holds the value, the database its digest.
 *
 * @param id digest of the value in the cookie
 * @param accountId who signed in
 * @param signedInAt when
 * @param expiresAt when it ends by itself
 */
@Document("sessions")
public record SignInSession(@Id String id, String accountId, Instant signedInAt, Instant expiresAt) {

}
