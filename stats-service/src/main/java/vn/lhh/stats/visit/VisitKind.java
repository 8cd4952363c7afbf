package vn.lhh.stats.visit;

/**
 * What a reader did.
 */
public enum VisitKind {

	/** A page was shown. */
	PAGE,
	/** A file was fetched. */
	DOWNLOAD,
	/** A link to elsewhere was followed. */
	LINK_CLICK,
	/** A banner was shown. */
	BANNER_VIEW,
	/** A banner was followed. */
	BANNER_CLICK

}
