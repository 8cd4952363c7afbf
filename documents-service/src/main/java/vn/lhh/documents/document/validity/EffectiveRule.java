package vn.lhh.documents.document.validity;

/**
 * How the day of effect is told.
 */
public enum EffectiveRule {

	/** From the day of signing. */
	FROM_SIGNING,
	/** On a day of its own. */
	ON_DATE,
	/** Not told. */
	UNKNOWN

}
