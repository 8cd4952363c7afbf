package vn.lhh.documents.document.validity;

/**
 * How a document stands to another; one side is stored, the other derived.
 */
public enum RelationKind {

	/** Takes the other's place. */
	REPLACES,
	/** The other way round. */
	REPLACED_BY,
	/** Changes parts of the other. */
	AMENDS,
	/** The other way round. */
	AMENDED_BY,
	/** Ends the other. */
	ABROGATES,
	/** The other way round. */
	ABROGATED_BY,
	/** Explains how to carry out the other. */
	GUIDES,
	/** The other way round. */
	GUIDED_BY,
	/** Stands on the other. */
	BASED_ON,
	/** The other way round. */
	BASIS_OF,
	/** Merges the other with its changes. */
	CONSOLIDATES,
	/** The other way round. */
	CONSOLIDATED_BY,
	/** Mends an error of the other. */
	CORRECTS,
	/** The other way round. */
	CORRECTED_BY,
	/** Halts the other. */
	SUSPENDS,
	/** The other way round. */
	SUSPENDED_BY,
	/** Mentions the other. */
	REFERS,
	/** The other way round. */
	REFERRED_BY,
	/** Belongs together. */
	RELATED;

	/**
	 * Whether the other is no longer in force by it.
	 * @return {@code true} where it takes the other's place or ends it
	 */
	public boolean ends() {
		return this == REPLACES || this == ABROGATES;
	}

	/**
	 * Whether the other cannot say this of the one that says it.
	 * @param answer what the other says of the one
	 * @return {@code true} where each would end the other
	 */
	boolean excludes(RelationKind answer) {
		return (ends() && answer.ends()) || (inverse().ends() && answer.inverse().ends());
	}

	/**
	 * The same relation seen from the other document.
	 * @return its own inverse's inverse
	 */
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
