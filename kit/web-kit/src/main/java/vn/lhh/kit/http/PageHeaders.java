package vn.lhh.kit.http;

/**
 * Response headers in which a page or feed says what it is, so that nobody has to read
 * that from its markup.
 */
public final class PageHeaders {

	/**
	 * Whether nothing of the page is missing or stale, as a boolean of RFC 9651:
	 * {@code ?1} or {@code ?0}.
	 */
	public static final String COMPLETE = "Portal-Complete";

	/** How many items a page of the list holds at most. */
	public static final String PAGE_SIZE = "Portal-Page-Size";

	private PageHeaders() {
	}

	/** The value of {@link #COMPLETE}. */
	public static String complete(boolean complete) {
		return complete ? "?1" : "?0";
	}

}
