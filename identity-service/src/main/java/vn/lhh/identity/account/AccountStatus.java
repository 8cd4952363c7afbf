package vn.lhh.identity.account;

/**
 * Tells whether an account is in use.
 */
public enum AccountStatus {

	/** The account may sign in. */
	ACTIVE,
	/** The account may not sign in, and its tokens are not renewed. */
	DISABLED

}
