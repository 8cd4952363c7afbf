package vn.lhh.documents.number;

/**
 * What an editor should look at again in a printed number; never a reason to refuse it.
 */
public enum NumberWarning {

	/** No digits at the start. */
	NO_NUMBER,
	/** Nothing after the number. */
	NO_SYMBOL,
	/** The symbol starts with no known abbreviation. */
	UNKNOWN_TYPE,
	/** The symbol names another type than the one chosen. */
	TYPE_MISMATCH,
	/** A blank where a slash belongs. */
	SPACE_SEPARATOR,
	/** The year in the number is not the year of issue. */
	YEAR_MISMATCH,
	/** Another document of the same body and year has the same number. */
	EQUAL_NUMBER

}
