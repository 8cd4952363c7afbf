package vn.lhh.documents.document.validity;

/** Lists the relations between documents; one side is stored, the other derived. */
public enum RelationKind {

	/** Replaces the other document. */
	REPLACES,
	/** Inverse of {@link #REPLACES}. */
	REPLACED_BY,
	/** Amends parts of the other document. */
	AMENDS,
	/** Inverse of {@link #AMENDS}. */
	AMENDED_BY,
	/** Ends the other document's effect. */
	ABROGATES,
	/** Inverse of {@link #ABROGATES}. */
	ABROGATED_BY,
	/** Explains how to carry out the other document. */
	GUIDES,
	/** Inverse of {@link #GUIDES}. */
	GUIDED_BY,
	/** Has the other document as its legal basis. */
	BASED_ON,
	/** Inverse of {@link #BASED_ON}. */
	BASIS_OF,
	/** Merges the other document with its amendments. */
	CONSOLIDATES,
	/** Inverse of {@link #CONSOLIDATES}. */
	CONSOLIDATED_BY,
	/** Corrects an error in the other document. */
	CORRECTS,
	/** Inverse of {@link #CORRECTS}. */
	CORRECTED_BY,
	/** Suspends the other document. */
	SUSPENDS,
	/** Inverse of {@link #SUSPENDS}. */
	SUSPENDED_BY,
	/** Mentions the other document. */
	REFERS,
	/** Inverse of {@link #REFERS}. */
	REFERRED_BY,
	/** Belongs together with the other document; its own inverse. */
	RELATED;

	/**
	 * Tells whether this relation ends the validity of the other document.
	 * @return {@code true} if it replaces or abrogates the other document
	 */
	public boolean ends() {
		return this == REPLACES || this == ABROGATES;
	}

	/**
	 * Tells whether the other document's answer contradicts this relation.
	 * @param answer the other document's relation back to this one
	 * @return {@code true} if each document would end the other
	 */
	boolean excludes(RelationKind answer) {
		return (ends() && answer.ends()) || (inverse().ends() && answer.inverse().ends());
	}

	/** Returns the same relation seen from the other document. */
	public RelationKind inverse() {
		return switch (this) {
			case REPLACES -> REPLACED_BY;
			case REPLACED_BY -> REPLACES;
			case AMENDS -> AMENDED_BY;
			case AMENDED_BY -> AMENDS;
			case ABROGATES -> ABROGATED_BY;
			case ABROGATED_BY -> ABROGATES;
			case GUIDES -> GUIDED_BY;
			case GUIDED_BY -> GUIDES;
			case BASED_ON -> BASIS_OF;
			case BASIS_OF -> BASED_ON;
			case CONSOLIDATES -> CONSOLIDATED_BY;
			case CONSOLIDATED_BY -> CONSOLIDATES;
			case CORRECTS -> CORRECTED_BY;
			case CORRECTED_BY -> CORRECTS;
			case SUSPENDS -> SUSPENDED_BY;
			case SUSPENDED_BY -> SUSPENDS;
			case REFERS -> REFERRED_BY;
			case REFERRED_BY -> REFERS;
			case RELATED -> RELATED;
		};
	}

}
