package vn.lhh.gateway.route;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Queries as browsers send them: some characters that have no place in an address come
 * unencoded, and a lone percent sign is meant as one.
 */
public final class QueryText {

	private static final Pattern LOOSE = Pattern.compile("[\\[\\]{}|^`\\\\<>\"]|%(?![0-9a-fA-F]{2})");

	private QueryText() {
	}

	/**
	 * The same query as a service takes it.
	 * @param query as the browser sent it
	 * @return with nothing left unencoded
	 */
	public static String tidy(String query) {
		return LOOSE.matcher(query)
			.replaceAll((found) -> "%" + HexFormat.of().withUpperCase().toHexDigits((byte) found.group().charAt(0)));
	}

}
