package vn.lhh.identity.account.session;

import java.time.Instant;

/**
 * Names the account of a signed-in browser.
 *
 * @param at the moment of the sign-in
 */
public record AuthenticatedAccount(String accountId, Instant at) {

}
