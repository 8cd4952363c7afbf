package vn.lhh.identity.account;

/**
 * Spring event that ends the sessions and refresh tokens of an account at once.
 */
public record AccountDisabled(String accountId) {

}
