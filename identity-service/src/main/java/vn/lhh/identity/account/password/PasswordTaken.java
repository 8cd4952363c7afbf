package vn.lhh.identity.account.password;

/**
 * Spring event that an owner chose a password, so the one in a file is of no use any
 * more.
 *
 * @param username the user name of the account
 */
public record PasswordTaken(String username) {

}
