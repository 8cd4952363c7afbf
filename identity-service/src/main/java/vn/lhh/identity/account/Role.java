package vn.lhh.identity.account;

/**
 * Names the roles of an account; the {@code roles} claim of every token lists them.
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
	/** Administers accounts and the site itself. */
	ADMIN

}
