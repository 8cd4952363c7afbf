package vn.lhh.identity.account.invitation;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds an invitation. The link holds the value, the database its
 * digest.
 *
 * @param id digest of the value in the link
 * @param accountId the account that waits for its owner
 * @param tokenGeneration of the account then: any later change of password ends the
 * invitation
 * @param expiresAt when it ends by itself
 */
@Document("invitations")
record Invitation(@Id String id, String accountId, int tokenGeneration, Instant expiresAt) {

}
