package vn.lhh.news.article;

import vn.lhh.kit.text.HtmlSanitizer;

/**
 * Tells how many minutes a text takes to read; Vietnamese is written syllable by
 * syllable, so syllables are what is counted.
 */
public final class ReadingTime {

	private static final int SYLLABLES_A_MINUTE = 230;

	private ReadingTime() {
	}

	public static int minutes(String html) {
		String text = HtmlSanitizer.text(html).strip();
		int syllables = text.isEmpty() ? 0 : text.split("\\s+").length;
		return Math.max(1, Math.ceilDiv(syllables, SYLLABLES_A_MINUTE));
	}

}
