package vn.lhh.gateway.security;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one address of a page: no empty segment, no slash at the end, and no capitals in
 * the names of sections and the slugs below them. Whatever stands deeper (ids, tokens,
 * file names) keeps its case, and addresses of programs are left as they are.
 */
final class CanonicalPath {

	private static final Pattern PROGRAMS = Pattern
		.compile("/(api|actuator|livez|readyz|error|_edge|oauth2|userinfo|connect|\\.well-known)(/.*)?");

	private static final Set<String> WITH_SLUGS = Set.of("tin-tuc", "chuyen-muc", "thong-bao", "van-ban",
			"to-chuc-thanh-vien", "hoi-dap", "hinh-anh", "trang");

	private static final Set<String> ALONE = Set.of("tim-kiem", "thong-ke", "so-do-trang", "quan-tri", "login",
			"logout", "rss.xml", "sitemap.xml", "robots.txt");

	private static final Pattern FEED = Pattern.compile("(?i)rss\\.xml");

	private CanonicalPath() {
	}

	/**
	 * The address under which the same page is linked to, or the same if it has no other.
	 */
	static String of(String path) {
		String single = (path.indexOf("//") >= 0) ? path.replaceAll("/{2,}", "/") : path;
		if (single.equals("/") || PROGRAMS.matcher(single).matches() || PathGuard.refuses(single)) {
			return single.equals("/") ? single : path;
		}
		String[] segments = single.substring(1).split("/");
		String section = segments[0].toLowerCase(Locale.ROOT);
		if (WITH_SLUGS.contains(section) || ALONE.contains(section)) {
			segments[0] = section;
		}
		for (int i = 1; i < segments.length && WITH_SLUGS.contains(section); i++) {
			segments[i] = (i == 1 || FEED.matcher(segments[i]).matches()) ? lower(segments[i]) : segments[i];
		}
		return "/" + String.join("/", List.of(segments));
	}

	/** Capitals in escapes mean nothing, and stay. */
	private static String lower(String segment) {
		return (segment.indexOf('%') < 0) ? segment.toLowerCase(Locale.ROOT) : segment;
	}

}
