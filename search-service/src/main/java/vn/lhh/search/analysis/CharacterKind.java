package vn.lhh.search.analysis;

/**
 * Classifies characters for the tokenizer, in agreement with
 * {@link vn.lhh.kit.text.PlainText}: what it takes out does not separate words.
 */
enum CharacterKind {

	LETTER, DIGIT, MARK, INVISIBLE, SEPARATOR;

	private static final CharacterKind[] TABLE = new CharacterKind[0x1F00];

	static {
		for (int character = 0; character < TABLE.length; character++) {
			TABLE[character] = classify(character);
		}
	}

	static CharacterKind of(int character) {
		return (character < TABLE.length) ? TABLE[character] : classify(character);
	}

	/** Whether a word may begin with the character. */
	boolean isBase() {
		return this == LETTER || this == DIGIT;
	}

	/** Whether the character neither adds to a word nor ends it by itself. */
	boolean isAttached() {
		return this == MARK || this == INVISIBLE;
	}

	/** Vowels and finals of Hangul count as marks: composed, they are one letter. */
	private static CharacterKind classify(int character) {
		if (isDropped(character)) {
			return INVISIBLE;
		}
		if (isWithin(character, 0x1161, 0x11FF)) {
			return MARK;
		}
		return switch (Character.getType(character)) {
			case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
					Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.LETTER_NUMBER ->
				isFiller(character) ? SEPARATOR : LETTER;
			case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
			case Character.OTHER_NUMBER -> isRaisedOrLoweredDigit(character) ? DIGIT : SEPARATOR;
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
			case Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> INVISIBLE;
			case Character.CONTROL -> isLineOrBlank(character) ? SEPARATOR : INVISIBLE;
			default -> SEPARATOR;
		};
	}

	/** Variation selectors, tags, object marks and characters that are none. */
	private static boolean isDropped(int character) {
		return character == 0x034F || character == 0x17B4 || character == 0x17B5 || isWithin(character, 0x180B, 0x180F)
				|| isWithin(character, 0x2060, 0x206F) || isWithin(character, 0xFDD0, 0xFDEF)
				|| isWithin(character, 0xFE00, 0xFE0F) || isWithin(character, 0xFFF0, 0xFFFC)
				|| isWithin(character, 0xFFFE, 0xFFFF) || isWithin(character, 0xE0000, 0xE0FFF);
	}

	/** Letters of Hangul that show nothing. */
	private static boolean isFiller(int character) {
		return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0;
	}

	private static boolean isRaisedOrLoweredDigit(int character) {
		return character == 0xB2 || character == 0xB3 || character == 0xB9 || isWithin(character, 0x2070, 0x2079)
				|| isWithin(character, 0x2080, 0x2089);
	}

	private static boolean isLineOrBlank(int character) {
		return Character.isWhitespace(character) || character == 0x85;
	}

	private static boolean isWithin(int character, int first, int last) {
		return character >= first && character <= last;
	}

}
