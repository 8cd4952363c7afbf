package vn.lhh.documents.taxonomy;

/**
 * Lists the legal classes of documents; the class sets the rules of form and how to read
 * the number.
 */
public enum LegalClass {

	/** Quy phạm pháp luật. */
	NORMATIVE,
	/** Hành chính. */
	ADMINISTRATIVE,
	/** Của Đảng. */
	PARTY,
	/** Của hội. */
	ASSOCIATION,
	/** Dự thảo. */
	DRAFT,
	/** Biểu mẫu. */
	FORM;

	/**
	 * Returns the class whose types a document of this class may have.
	 * @return administrative types for associations, drafts and forms
	 */
	public LegalClass typesOf() {
		return switch (this) {
			case NORMATIVE, PARTY -> this;
			case ADMINISTRATIVE, ASSOCIATION, DRAFT, FORM -> ADMINISTRATIVE;
		};
	}

	/**
	 * Tells whether documents of this class may have types of the other class.
	 * @param types the class a type belongs to
	 * @return {@code true} for any class if this one is a draft or form
	 */
	public boolean takes(LegalClass types) {
		return this == DRAFT || this == FORM || typesOf() == types;
	}

}
