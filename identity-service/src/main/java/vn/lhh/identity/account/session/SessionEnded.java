package vn.lhh.identity.account.session;

import java.time.Instant;

/**
 * Spring event that ends the refresh tokens which clients got by one session.
 *
 * @param signedInAt when the session began, which its authorizations name too
 */
public record SessionEnded(String accountId, Instant signedInAt) {

}
