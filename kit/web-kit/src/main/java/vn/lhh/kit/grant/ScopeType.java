package vn.lhh.kit.grant;

/**
 * Kind of container to which a grant limits a role.
 */
public enum ScopeType {

	/** A news category or a topic of questions, with all below it. */
	CATEGORY,
	/** A member organisation, with all below it. */
	ORGANISATION,
	/** A field of documents, with all below it. */
	FIELD,
	/** Every item of the types that know scopes. */
	ALL

}
