package vn.lhh.identity.account.signin;

/**
 * Carries what an owner types to prove an account; {@code toString} prints no secret.
 *
 * @param code of the second factor, empty without one
 */
public record Credentials(String username, String password, String code) {

	@Override
	public String toString() {
		return this.username;
	}

}
