package vn.lhh.stats.visit;

/**
 * Lists the visitor classes, as the gateway determined them.
 */
public enum VisitorClass {

	/** A reader. */
	HUMAN,
	/** A crawler or another program, counted separately. */
	BOT,
	/** The site's own organisation, counted in no figure. */
	INTERNAL

}
