package vn.lhh.identity.account;

/**
 * What an account may do; the names stand in the {@code roles} claim of every token.
 */
public enum Role {

	/** Writes drafts. */
	EDITOR,
	/** Approves and publishes. */
	APPROVER,
	/** Keeps the official documents. */
	RECORDS,
	/** Moderates and answers questions. */
	QA_ANSWERER,
	/** Keeps the member organisations. */
	MEMBERS_ADMIN,
	/** Keeps accounts and the site itself. */
	ADMIN

}
