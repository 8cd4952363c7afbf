package vn.lhh.identity.account;

/**
 * Wrong tries to sign in to this account are forgotten.
 *
 * @param accountId whose
 */
public record AccountFreed(String accountId) {

}
