package vn.lhh.search.curation;

import java.util.regex.Pattern;

/**
 * Recognizes text that may name a person by a number: telephone, mail address, identity
 * card. Document numbers and dates have fewer digits in a row.
 */
final class PersonalData {

	private static final Pattern MANY_DIGITS = Pattern.compile("\\d(?:[ .,()+-]{0,3}\\d){8}");

	private PersonalData() {
	}

	static boolean mayBeIn(String text) {
		return text.indexOf('@') >= 0 || MANY_DIGITS.matcher(text).find();
	}

}
