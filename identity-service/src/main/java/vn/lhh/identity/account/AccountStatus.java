package vn.lhh.identity.account;

/**
 * Whether an account is in use.
 */
public enum AccountStatus {

	/** May sign in. */
	ACTIVE,
	/** May not sign in; its tokens are not renewed. */
	DISABLED

}
