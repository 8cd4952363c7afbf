package vn.lhh.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Token of a typed document number.
 *
 * @param text folded letters and digits
 * @param before the characters between it and the token before, without blanks
 * @param isApart whether a blank stands before it
 */
record NumberToken(String text, String before, boolean isApart) {

	private static final Pattern TOKEN = Pattern
		.compile("qh[0-9]{1,2}(?![0-9a-z])|[a-z]+|[0-9]{1,10}(?:[a-z](?![a-z0-9]))?");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	/** The tokens of a folded text. */
	static List<NumberToken> listOf(String folded) {
		List<NumberToken> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(folded);
		int last = 0;
		while (matcher.find()) {
			String between = folded.substring(last, matcher.start());
			tokens.add(new NumberToken(matcher.group(), between.replace(" ", ""),
					tokens.isEmpty() || between.contains(" ")));
			last = matcher.end();
		}
		return tokens;
	}

	boolean isNumber() {
		return Character.isDigit(this.text.charAt(0));
	}

	boolean isYear() {
		return YEAR.matcher(this.text).matches();
	}

	/** Whether the marks before it may join it to the token before within a symbol. */
	boolean isJoined() {
		return this.before.isEmpty() ? !this.isApart : isMark();
	}

	/** Whether a slash, hyphen or dash stands before it. */
	boolean isMark() {
		return this.before.length() == 1 && "/-–&.".contains(this.before);
	}

	/** Whether at most one mark, and perhaps blanks, stand before it. */
	boolean isNext() {
		return this.before.isEmpty() || isMark();
	}

	/**
	 * Whether the letters are of a symbol also where only blanks stand beside them: known
	 * ones or without a vowel, but no syllable such as "da" or "tu".
	 */
	boolean isGroup() {
		return !isNumber() && !VietnameseSyllables.isPossibleFolded(this.text)
				&& (DocumentTypes.isKnown(this.text) || isInitials());
	}

	private boolean isInitials() {
		return this.text.length() > 1
				&& this.text.chars().noneMatch((letter) -> SyllableFolding.isVowel((char) letter));
	}

}
