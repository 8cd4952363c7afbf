package vn.lhh.identity.account.factor;

/**
 * Tells how a typed code was taken.
 */
public enum CodeResult {

	/** A code of the owner's telephone. */
	CODE,
	/** A recovery code. */
	RECOVERY_CODE,
	/** Neither, or one that was used before. */
	WRONG

}
