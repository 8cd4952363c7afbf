package vn.lhh.kit.publishing;

/**
 * Visibility of a live publication.
 */
public enum Visibility {

	/** Every reader sees it, in lists too. */
	PUBLIC,
	/** Every reader who knows its address sees it; lists leave it out. */
	UNLISTED,
	/** No reader sees it. */
	INTERNAL

}
