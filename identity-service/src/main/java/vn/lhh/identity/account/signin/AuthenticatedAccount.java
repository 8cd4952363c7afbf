package vn.lhh.identity.account.signin;

import java.time.Instant;

/**
 * Somebody whose browser is signed in.
 *
 * @param accountId who
 * @param at since when
 */
public record AuthenticatedAccount(String accountId, Instant at) {

}
