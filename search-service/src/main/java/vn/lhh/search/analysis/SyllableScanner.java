package vn.lhh.search.analysis;

import vn.lhh.kit.text.PlainText;

/**
 * Splits text into syllables in linear time: lower case, NFC, tone marks in their usual
 * place, each with its place in the text as it was given. Letters and digits stay one
 * term ({@code co2}, {@code h5n1}) unless both runs are longer than one ({@code qh 10}),
 * and initials joined by an ampersand are one term ({@code kh&cn} is {@code khcn}).
 */
public final class SyllableScanner {

	private static final int LONGEST_TERM = 64;

	private static final int MOST_MARKS = 8;

	private static final int LONGEST_INITIALS = 5;

	/** Letters that stand for đ in some words, as {@link PlainText} decides. */
	private static final String LOOK_ALIKES = "\u00D0\u00F0\u0189\u0256";

	/** The one letter whose small form in other normal forms has a mark beside it. */
	private static final char DOTTED_CAPITAL_I = '\u0130';

	private final StringBuilder letters = new StringBuilder();

	private final CharSequence text;

	private String term = "";

	private int start;

	private int end;

	private int next;

	private boolean plain;

	public SyllableScanner(CharSequence text) {
		this.text = text;
	}

	/**
	 * Moves to the next syllable.
	 * @return false if there is none
	 */
	public boolean next() {
		while (this.next < this.text.length() && !kind(this.next).isBase()) {
			this.next = after(this.next);
		}
		if (this.next >= this.text.length()) {
			return false;
		}
		this.start = this.next;
		this.letters.setLength(0);
		this.plain = true;
		takeWord();
		for (int part = initialsAfterAmpersand(); part >= 0; part = initialsAfterAmpersand()) {
			this.next = part;
			takeWord();
		}
		this.term = finished();
		return true;
	}

	public String term() {
		return this.term;
	}

	/** The place of the syllable's first character in the text. */
	public int start() {
		return this.start;
	}

	/** The place after the syllable's last character. */
	public int end() {
		return this.end;
	}

	private void takeWord() {
		CharacterKind run = kind(this.next);
		int runLength = 0;
		int marks = 0;
		while (this.next < this.text.length() && kind(this.next) != CharacterKind.SEPARATOR) {
			CharacterKind kind = kind(this.next);
			if (kind.isBase()) {
				if (this.letters.length() >= LONGEST_TERM || kind != run && runLength > 1 && isLongRun(kind)) {
					return;
				}
				runLength = (kind == run) ? runLength + 1 : 1;
				run = kind;
				marks = 0;
				append(kind);
			}
			else if (kind == CharacterKind.MARK && marks++ < MOST_MARKS) {
				append(kind);
			}
			this.next = after(this.next);
			this.end = (kind == CharacterKind.INVISIBLE) ? this.end : this.next;
		}
	}

	/** Whether the run of a kind that begins here is longer than one. */
	private boolean isLongRun(CharacterKind kind) {
		int second = afterAttached(after(this.next));
		return second < this.text.length() && kind(second) == kind;
	}

	private void append(CharacterKind kind) {
		int character = character(this.next);
		if (kind == CharacterKind.DIGIT) {
			this.letters.append(Character.getNumericValue(character));
		}
		else if (kind == CharacterKind.MARK || LOOK_ALIKES.indexOf(character) >= 0) {
			this.plain = false;
			this.letters.appendCodePoint(character);
		}
		else if (character == DOTTED_CAPITAL_I) {
			this.plain = false;
			this.letters.append("i\u0307");
		}
		else {
			this.plain = this.plain && isLatin(character);
			this.letters.appendCodePoint(Character.toLowerCase(character));
		}
	}

	/** Whether a letter is one of those that are their own normal form. */
	private static boolean isLatin(int letter) {
		return letter < 0x0250 || letter >= 0x1E00 && letter < 0x1F00;
	}

	private String finished() {
		String taken = this.letters.toString();
		return TonePlacement.uniform(this.plain ? taken : lowerCase(PlainText.line(taken)));
	}

	private static String lowerCase(String text) {
		StringBuilder lower = new StringBuilder(text.length());
		text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
		return lower.toString();
	}

	/**
	 * The place of initials that an ampersand joins to those just taken, as in KH&amp;CN,
	 * perhaps with single blanks beside it.
	 * @return -1 if there are none
	 */
	private int initialsAfterAmpersand() {
		int ampersand = afterBlank(this.next);
		if (ampersand >= this.text.length() || this.text.charAt(ampersand) != '&') {
			return -1;
		}
		int part = afterBlank(ampersand + 1);
		return isInitials(this.letters, 0) && isInitials(this.text, part) ? part : -1;
	}

	/**
	 * Whether the word at a place is made of initials: one letter, or a few without a
	 * vowel.
	 */
	private static boolean isInitials(CharSequence word, int from) {
		int count = 0;
		boolean vowel = false;
		for (int at = from; at < word.length() && count <= LONGEST_INITIALS; at++) {
			CharacterKind kind = CharacterKind.of(word.charAt(at));
			if (kind == CharacterKind.SEPARATOR) {
				break;
			}
			if (kind == CharacterKind.DIGIT) {
				return false;
			}
			count += (kind == CharacterKind.LETTER) ? 1 : 0;
			vowel |= SyllableFolding.isVowel(word.charAt(at));
		}
		return count == 1 || count > 1 && count <= LONGEST_INITIALS && !vowel;
	}

	private int afterBlank(int from) {
		int at = afterAttached(from);
		boolean blank = at < this.text.length() && Character.getType(this.text.charAt(at)) == Character.SPACE_SEPARATOR;
		return blank ? afterAttached(at + 1) : at;
	}

	private int afterAttached(int from) {
		int at = from;
		while (at < this.text.length() && kind(at).isAttached()) {
			at = after(at);
		}
		return at;
	}

	private CharacterKind kind(int at) {
		return CharacterKind.of(character(at));
	}

	private int after(int at) {
		return at + Character.charCount(character(at));
	}

	private int character(int at) {
		char first = this.text.charAt(at);
		return Character.isHighSurrogate(first) ? Character.codePointAt(this.text, at) : first;
	}

}
