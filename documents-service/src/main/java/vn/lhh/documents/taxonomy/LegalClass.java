package vn.lhh.documents.taxonomy;

/**
 * Which rules of form a document follows; decides how its number is to be read.
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
	 * The class whose types a document of this class may have.
	 * @return associations, drafts and forms use the types of administration
	 */
	public LegalClass typesOf() {
		return switch (this) {
			case NORMATIVE, PARTY -> this;
			case ADMINISTRATIVE, ASSOCIATION, DRAFT, FORM -> ADMINISTRATIVE;
		};
	}

	/**
	 * Whether documents of this class may have types of the other.
	 * @param types the class a type belongs to
	 * @return drafts and forms may be of any
	 */
	public boolean takes(LegalClass types) {
		return this == DRAFT || this == FORM || typesOf() == types;
	}

}
