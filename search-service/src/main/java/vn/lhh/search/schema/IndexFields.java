package vn.lhh.search.schema;

/**
 * Names of the fields of an index besides those of {@link Scope} and {@link Facet}.
 */
public final class IndexFields {

	/** Type and id of the item; one document has it. */
	public static final String KEY = "key";

	public static final String SEQUENCE = "sequence";

	/** The moment of a withdrawal, which only withdrawn items have. */
	public static final String WITHDRAWN_AT = "withdrawnAt";

	public static final String SHOWN_FROM = "shownFrom";

	public static final String SHOWN_UNTIL = "shownUntil";

	/** The day shown beside the item, in days since 1970. */
	public static final String DAY = "day";

	/** The category that hides the item while it is locked. */
	public static final String FILED_UNDER = "filedUnder";

	public static final String URL = "url";

	public static final String PRINTED_NUMBER = "printedNumber";

	/** The keys by which the number of a document is found. */
	public static final String NUMBER_KEYS = "numberKeys";

	/** Beginnings of the syllables of title and names, with accents. */
	public static final String PREFIX_EXACT = "prefix.exact";

	/** Beginnings of the syllables of title and names, without accents. */
	public static final String PREFIX_FOLDED = "prefix.folded";

	/** Beginnings of title and names as a whole, without accents. */
	public static final String START = "start";

	public static final String TITLE = "title";

	public static final String SUMMARY = "summary";

	public static final String BODY = "body";

	public static final String FILE_TEXT = "fileText";

	/** The item as it came, where the text of its files comes apart from it. */
	public static final String SOURCE = "source";

	/** The key of the item to which a chunk of text belongs; only chunks have it. */
	public static final String TEXT_OF = "textOf";

	public static final String PART = "part";

	public static final String CHUNK_TEXT = "chunkText";

	private IndexFields() {
	}

}
