package vn.lhh.identity.account.password;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Lets a browser that gave a one-time password choose another. The browser holds the
 * value, the database its digest.
 *
 * @param id digest of the value in the cookie
 * @param accountId who gave the password
 * @param tokenGeneration of the account then: any later change of password ends it
 * @param expiresAt when it ends by itself
 */
@Document("passwordTickets")
record PasswordTicket(@Id String id, String accountId, int tokenGeneration, Instant expiresAt) {

}
