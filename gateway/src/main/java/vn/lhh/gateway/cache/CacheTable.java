package vn.lhh.gateway.cache;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.gateway.content.CacheableRoute;
import vn.lhh.gateway.content.ContentType;

import static vn.lhh.gateway.backend.Backend.DOCUMENTS;
import static vn.lhh.gateway.backend.Backend.MEMBERS;
import static vn.lhh.gateway.backend.Backend.NEWS;
import static vn.lhh.gateway.backend.Backend.STATS;
import static vn.lhh.gateway.content.CacheableRoute.composed;
import static vn.lhh.gateway.content.CacheableRoute.page;
import static vn.lhh.gateway.content.CacheableRoute.to;

/**
 * Every address the edge may keep answers of, with the query parameters that count; what
 * is not in here passes by.
 */
final class CacheTable {

	private static final List<CacheableRoute> OF_NO_TYPE = List.of(composed("/api/site/home"),
			composed("/api/site/menu"), to(NEWS, "/api/news/media/{}", "w", "f"),
			to(DOCUMENTS, "/api/documents/media/{}", "w"), to(MEMBERS, "/api/members/media/{}", "w", "f"),
			to(STATS, "/api/stats/definition"), to(STATS, "/api/stats/top", "type", "days", "size"),
			to(STATS, "/api/stats/hours", "days"), to(STATS, "/api/stats/visits/daily", "from", "to"), page("/"),
			page("/rss.xml"), page("/sitemap.xml"), page("/sitemap/{}"), page("/robots.txt"), page("/opensearch.xml"),
			page("/favicon.ico"), page("/apple-touch-icon.png"), page("/.well-known/security.txt"),
			page("/css/{}", "v"), page("/js/{}", "v"), page("/img/{}", "v"), page("/fonts/{}", "v"));

	private static final List<CacheRule> RULES = Stream
		.concat(OF_NO_TYPE.stream(), Arrays.stream(ContentType.values()).flatMap(ContentType::routes))
		.map(CacheRule::of)
		.toList();

	private static final Map<String, CacheRule> LITERAL = RULES.stream()
		.filter(CacheRule::literal)
		.collect(Collectors.toMap(CacheRule::template, Function.identity()));

	private static final List<CacheRule> TEMPLATES = RULES.stream().filter((rule) -> !rule.literal()).toList();

	private CacheTable() {
	}

	/** The rule for an address, if its answers may be kept. */
	static @Nullable CacheRule of(String path) {
		CacheRule literal = LITERAL.get(path);
		if (literal != null) {
			return literal;
		}
		return TEMPLATES.stream().filter((rule) -> rule.takes(path)).findFirst().orElse(null);
	}

}
