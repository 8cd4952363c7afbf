package vn.lhh.search.analysis;

/**
 * The six tones of Vietnamese, to read a letter's tone mark and to move it.
 */
enum Tone {

	NGANG, HUYEN, HOI, NGA, SAC, NANG;

	/** Each vowel, followed by itself with the tones in the order of the constants. */
	private static final String[] VOWELS = { "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ",
			"ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ" };

	private static final int TABLE_SIZE = 0x1F00;

	private static final Tone[] TONES = new Tone[TABLE_SIZE];

	private static final String[] ROWS = new String[TABLE_SIZE];

	static {
		for (String row : VOWELS) {
			for (Tone tone : values()) {
				char letter = row.charAt(tone.ordinal());
				TONES[letter] = tone;
				ROWS[letter] = row;
			}
		}
	}

	/** The tone of a lower-case letter; consonants have none, as {@link #NGANG}. */
	static Tone of(char letter) {
		return isVowel(letter) ? TONES[letter] : NGANG;
	}

	static boolean isVowel(char letter) {
		return letter < TABLE_SIZE && ROWS[letter] != null;
	}

	/** The letter without its tone mark: {@code ê} of {@code ế}. */
	static char without(char letter) {
		return isVowel(letter) ? ROWS[letter].charAt(0) : letter;
	}

	/** The vowel with this tone's mark: {@code ế} of {@code ê}. */
	char on(char vowel) {
		return ROWS[vowel].charAt(ordinal());
	}

}
