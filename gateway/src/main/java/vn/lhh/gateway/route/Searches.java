package vn.lhh.gateway.route;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which reads are searches: any free text may be asked for, so no memory helps, and each
 * costs a service more than a page does.
 */
public final class Searches {

	private static final String SUGGESTIONS = "/api/search/suggest";

	private static final Set<String> ADDRESSES = Set.of("/api/search", SUGGESTIONS, "/tim-kiem");

	private static final Set<String> FREE_TEXT = Set.of("q", "number", "so");

	private Searches() {
	}

	/**
	 * Whether this asks for a search.
	 * @param path the address
	 * @param query the query, if there is one
	 * @return whether it does
	 */
	public static boolean asked(String path, @Nullable String query) {
		return ADDRESSES.contains(path) || (query != null && Arrays.stream(query.split("&")).anyMatch(Searches::text));
	}

	/** Whether this asks for suggestions, as a reader's browser does with each pause. */
	public static boolean suggests(String path) {
		return path.equals(SUGGESTIONS);
	}

	private static boolean text(String pair) {
		int end = pair.indexOf('=');
		return end > 0 && end < pair.length() - 1 && FREE_TEXT.contains(decoded(pair.substring(0, end)));
	}

	private static String decoded(String name) {
		return (name.indexOf('%') < 0) ? name : URLDecoder.decode(QueryText.tidy(name), StandardCharsets.UTF_8);
	}

}
