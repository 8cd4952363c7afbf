package vn.lhh.kit.grant;

/**
 * Action that a grant allows, out of those of its role.
 */
public enum GrantAction {

	/** Reads, writes and submits. */
	WRITE,
	/** Approves, publishes, takes offline and sends back. */
	APPROVE

}
