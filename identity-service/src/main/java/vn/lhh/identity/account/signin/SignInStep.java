package vn.lhh.identity.account.signin;

/**
 * Names what a sign-in still needs after the password.
 */
public enum SignInStep {

	/** A code of the second factor. */
	CODE,
	/** A second factor, which a role of the account requires. */
	ENROLMENT

}
