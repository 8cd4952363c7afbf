package vn.lhh.identity.account.password;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that lets a browser choose a password after a one-time password. The
 * browser holds the value, the database its digest.
 *
 * @param id digest of the value in the cookie
 * @param accountId the account that gave the password
 * @param tokenGeneration of the account then: any later change of password ends the
 * ticket
 * @param expiresAt when it ends by itself
 */
@Document("passwordTickets")
record PasswordTicket(@Id String id, String accountId, int tokenGeneration, Instant expiresAt) {

}
