package vn.lhh.documents.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into chunks, each far below the size limit of a Kafka record, between
 * words where possible.
 */
final class TextSplitter {

	/** Most UTF-8 bytes of one chunk. */
	static final int CHUNK = 64_000;

	private TextSplitter() {
	}

	/** Returns at least one chunk, which is empty for an empty text. */
	static List<String> split(String text, int mostBytes) {
		List<String> chunks = new ArrayList<>();
		int from = 0;
		do {
			int end = end(text, from, mostBytes);
			chunks.add(text.substring(from, end));
			from = end;
		}
		while (from < text.length());
		return chunks;
	}

	private static int end(String text, int from, int mostBytes) {
		int blank = from;
		int at = from;
		for (int bytes = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			bytes += utf8Length(text.codePointAt(at));
			if (bytes > mostBytes) {
				return (blank > from) ? blank : at;
			}
			if (Character.isWhitespace(text.charAt(at))) {
				blank = at + 1;
			}
		}
		return at;
	}

	private static int utf8Length(int codePoint) {
		if (codePoint < 0x80) {
			return 1;
		}
		if (codePoint < 0x800) {
			return 2;
		}
		return (codePoint < 0x10000) ? 3 : 4;
	}

}
