package vn.lhh.web.feed;

/**
 * Removes invalid XML characters, which no escaping makes legal.
 */
final class XmlCharacters {

	private XmlCharacters() {
	}

	static String clean(String text) {
		return text.codePoints()
			.filter(XmlCharacters::isAllowed)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isAllowed(int point) {
		return point == 0x9 || point == 0xA || point == 0xD || (point >= 0x20 && point <= 0xD7FF)
				|| (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
	}

}
