package vn.lhh.kit.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Checks a raw query string: each pair has a name, escapes are complete and give UTF-8
 * without NUL, and there are at most {@value #MOST_PAIRS} pairs.
 */
final class QueryCheck {

	static final int MOST_PAIRS = 1000;

	private QueryCheck() {
	}

	static boolean isReadable(String query) {
		int pairs = 0;
		for (String pair : query.split("&")) {
			if (!pair.isEmpty()) {
				pairs++;
				if (pairs > MOST_PAIRS || pair.charAt(0) == '=' || !isDecodable(pair)) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isDecodable(String text) {
		if (text.indexOf('%') < 0) {
			return true;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (letter != '%') {
				bytes.writeBytes(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
			}
			else if (at + 2 < text.length() && isHex(text, at + 1) && isHex(text, at + 2)) {
				bytes.write(HexFormat.fromHexDigits(text, at + 1, at + 3));
				at += 2;
			}
			else {
				return false;
			}
		}
		return isText(bytes.toByteArray());
	}

	private static boolean isText(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().indexOf('\0') < 0;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static boolean isHex(String text, int at) {
		return HexFormat.isHexDigit(text.charAt(at));
	}

}
