package vn.lhh.identity.account;

/**
 * Spring event that clears the wrong sign-in attempts of an account.
 */
public record AccountFreed(String accountId) {

}
