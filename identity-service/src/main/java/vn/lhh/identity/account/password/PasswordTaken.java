package vn.lhh.identity.account.password;

/**
 * An account got a password that its owner chose: what stands in a file is of no use any
 * more.
 *
 * @param username whose
 */
public record PasswordTaken(String username) {

}
