package vn.lhh.documents.number;

/**
 * Lists the warnings that ask an editor to check a printed number again; a warning never
 * rejects the number.
 */
public enum NumberWarning {

	/** No digits at the start. */
	NO_NUMBER,
	/** No symbol after the number. */
	NO_SYMBOL,
	/** The symbol does not start with a known abbreviation. */
	UNKNOWN_TYPE,
	/** The symbol stands for another type than the chosen one. */
	TYPE_MISMATCH,
	/** A blank instead of a slash. */
	SPACE_SEPARATOR,
	/** The year in the number differs from the year of issue. */
	YEAR_MISMATCH,
	/** Another document of the same body and year has the same number. */
	EQUAL_NUMBER

}
