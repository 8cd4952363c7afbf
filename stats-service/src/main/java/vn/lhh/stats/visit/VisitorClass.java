package vn.lhh.stats.visit;

/**
 * Who was there, as the gateway made it out.
 */
public enum VisitorClass {

	/** A reader. */
	HUMAN,
	/** A crawler or another program, counted apart. */
	BOT,
	/** The house itself, counted nowhere. */
	INTERNAL

}
