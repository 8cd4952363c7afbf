package vn.lhh.stats.visit;

/**
 * Lists the visitor classes, as the gateway determined them.
 */
public enum VisitorClass {

	/** A reader. */
	HUMAN,
	/** A crawler or another program, counted separately. */
	BOT,
	/** A client in the organisation's internal networks, counted in no figure. */
	INTERNAL

}
