package vn.lhh.identity.account;

/**
 * A token of this account was in wrong hands: all of them must end now.
 *
 * @param accountId whose
 */
public record TokensStolen(String accountId) {

}
