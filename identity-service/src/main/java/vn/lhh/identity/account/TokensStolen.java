package vn.lhh.identity.account;

/**
 * Spring event that a token of an account was stolen, so all its tokens must end now.
 */
public record TokensStolen(String accountId) {

}
