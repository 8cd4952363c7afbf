package vn.lhh.identity.audit;

/**
 * Names the kinds of audit events.
 */
public enum AuditKind {

	/** An account signed in with a password. */
	SIGNED_IN,
	/** The password was right; a code is asked for next. */
	PASSWORD_ACCEPTED,
	/** A code of the second factor was wrong or used before. */
	CODE_REFUSED,
	/** A recovery code was used. */
	RECOVERY_CODE_USED,
	/** The password was wrong, or the account is unknown or disabled. */
	REFUSED,
	/** An attempt came too soon after wrong ones. */
	REFUSED_LOCKED,
	/** An account signed out. */
	SIGNED_OUT,
	/** The owner signed out everywhere. */
	SIGNED_OUT_EVERYWHERE,
	/** The owner created an API token. */
	API_TOKEN_CREATED,
	/** The owner revoked an API token. */
	API_TOKEN_REVOKED,
	/** A client got a token. */
	TOKEN_ISSUED,
	/**
	 * A refresh token or a code was used a second time, so its whole authorization was
	 * revoked.
	 */
	TOKEN_REPLAYED,
	/** An account was opened. */
	ACCOUNT_OPENED,
	/** The owner of an account was invited, or invited again. */
	ACCOUNT_INVITED,
	/** Name or roles of an account were changed. */
	ACCOUNT_REVISED,
	/** An account was disabled. */
	ACCOUNT_DISABLED,
	/** A disabled account was enabled again. */
	ACCOUNT_ENABLED,
	/** A password was reset. */
	PASSWORD_RESET,
	/** The owner chose a password. */
	PASSWORD_CHANGED,
	/** The owner set a second factor. */
	SECOND_FACTOR_SET,
	/** The owner removed the second factor. */
	SECOND_FACTOR_REMOVED,
	/** An administrator removed a lost second factor. */
	SECOND_FACTOR_RESET,
	/** The owner got new recovery codes. */
	RECOVERY_CODES_RENEWED,
	/** All tokens of an account ended, because one of them was stolen. */
	TOKENS_ENDED,
	/** The audit trail was exported. */
	AUDIT_EXPORTED

}
