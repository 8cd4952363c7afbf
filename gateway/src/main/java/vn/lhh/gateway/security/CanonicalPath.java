package vn.lhh.gateway.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.content.ContentType;

/**
 * Canonical path of a page: no empty segment, no trailing slash, and no capitals in
 * section names and the slugs below them. Deeper segments (ids, tokens, file names) keep
 * their case; paths of programs stay unchanged.
 */
final class CanonicalPath {

	private static final Pattern PROGRAMS = Pattern
		.compile("/(api|actuator|livez|readyz|error|_edge|oauth2|userinfo|connect|\\.well-known)(/.*)?");

	/** Sections whose pages of single items are public content. */
	private static final Set<String> WITH_SLUGS = Arrays.stream(ContentType.values())
		.flatMap(ContentType::routes)
		.filter((route) -> route.backend() == Backend.WEB)
		.map((route) -> route.template().split("/"))
		.filter((segments) -> segments.length > 2 && segments[2].equals("{}"))
		.map((segments) -> segments[1])
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> ALONE = Set.of("tim-kiem", "thong-ke", "so-do-trang", "quan-tri", "tai-khoan",
			"login", "logout", "rss.xml", "sitemap.xml", "robots.txt", "opensearch.xml");

	private static final Pattern FEED = Pattern.compile("(?i)rss\\.xml");

	private CanonicalPath() {
	}

	/** The canonical form of a path, or the path itself if it has no other form. */
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

	/** A segment with escapes stays unchanged, since capitals in escapes mean nothing. */
	private static String lower(String segment) {
		return (segment.indexOf('%') < 0) ? segment.toLowerCase(Locale.ROOT) : segment;
	}

}
