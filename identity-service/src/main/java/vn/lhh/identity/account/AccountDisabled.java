package vn.lhh.identity.account;

/**
 * Whatever this account holds, sessions and refresh tokens, must end now.
 *
 * @param accountId whose
 */
public record AccountDisabled(String accountId) {

}
