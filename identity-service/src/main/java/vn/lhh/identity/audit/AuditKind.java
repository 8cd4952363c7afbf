package vn.lhh.identity.audit;

/**
 * What may stand in the trail.
 */
public enum AuditKind {

	/** Somebody signed in with a password. */
	SIGNED_IN,
	/** A wrong password, or no such account, or one that is disabled. */
	REFUSED,
	/** A try that came too soon after wrong ones. */
	REFUSED_LOCKED,
	/** Somebody signed out. */
	SIGNED_OUT,
	/** A token was given to a client. */
	TOKEN_ISSUED,
	/** A refresh token was used a second time, so that its whole family was revoked. */
	TOKEN_REPLAYED,
	/** An account was made. */
	ACCOUNT_OPENED,
	/** Name or roles of an account were changed. */
	ACCOUNT_REVISED,
	/** An account was disabled. */
	ACCOUNT_DISABLED,
	/** A disabled account was enabled again. */
	ACCOUNT_ENABLED,
	/** A password was made anew. */
	PASSWORD_RESET,
	/** The owner chose a password. */
	PASSWORD_CHANGED,
	/** All tokens of an account were ended, as one of them was in wrong hands. */
	TOKENS_ENDED

}
