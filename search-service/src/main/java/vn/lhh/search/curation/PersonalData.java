package vn.lhh.search.curation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Recognizes text that may name a person by a number: telephone, mail address, identity
 * card, passport. Document numbers and dates have fewer digits in a row.
 */
final class PersonalData {

	private static final Pattern MANY_DIGITS = Pattern.compile("\\p{Nd}{7}|\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){8}");

	private PersonalData() {
	}

	static boolean mayBeIn(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
		return plain.indexOf('@') >= 0 || MANY_DIGITS.matcher(plain).find();
	}

}
