package vn.lhh.documents.document.validity;

/** Lists the ways a document states its day of effect. */
public enum EffectiveRule {

	/** From the day of signing. */
	FROM_SIGNING,
	/** On a separate date. */
	ON_DATE,
	/** Not stated. */
	UNKNOWN

}
