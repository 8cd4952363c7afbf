package vn.lhh.identity.account.signin;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds a sign-in between the password and the session. The browser
 * holds the value, the database its digest.
 *
 * @param id digest of the value in the cookie
 * @param accountId the account that gave the password
 * @param tokenGeneration of the account then: any later change of password ends the
 * ticket
 * @param step the step that comes next
 * @param expiresAt when it ends by itself
 */
@Document("signInTickets")
record SignInTicket(@Id String id, String accountId, int tokenGeneration, SignInStep step, Instant expiresAt) {

}
