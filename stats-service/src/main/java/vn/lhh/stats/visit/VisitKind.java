package vn.lhh.stats.visit;

/**
 * Lists the kinds of view that a visit record reports.
 */
public enum VisitKind {

	/** A page was shown. */
	PAGE,
	/** A file was downloaded. */
	DOWNLOAD,
	/** A link to another site was followed. */
	LINK_CLICK,
	/** A banner was shown. */
	BANNER_VIEW,
	/** A banner was clicked. */
	BANNER_CLICK

}
