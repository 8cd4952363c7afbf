package vn.lhh.kit.publishing;

/**
 * Who may see a live thing.
 */
public enum Visibility {

	/** Everybody, in lists too. */
	PUBLIC,
	/** Whoever has the address. */
	UNLISTED,
	/** Nobody outside. */
	INTERNAL

}
