package vn.lhh.gateway.cache;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.backend.Backend;

import static vn.lhh.gateway.backend.Backend.DOCUMENTS;
import static vn.lhh.gateway.backend.Backend.MEMBERS;
import static vn.lhh.gateway.backend.Backend.NEWS;
import static vn.lhh.gateway.backend.Backend.QA;
import static vn.lhh.gateway.backend.Backend.STATS;
import static vn.lhh.gateway.backend.Backend.WEB;

/**
 * Every address the edge may keep answers of, with the query parameters that count; what
 * is not in here passes by.
 */
final class CacheTable {

	private static final String[] DOCUMENT_FILTER = { "q", "number", "type", "field", "issuer", "year", "validity",
			"from", "to" };

	private static final List<CacheRule> RULES = List.of(rule(null, "/api/site/home"), rule(null, "/api/site/menu"),
			rule(NEWS, "/api/news/site"), rule(NEWS, "/api/news/highlights", "size"),
			rule(NEWS, "/api/news/articles", "category", "tag", "page", "size"), rule(NEWS, "/api/news/articles/{}"),
			rule(NEWS, "/api/news/articles/{}/others", "before", "page", "size"), rule(NEWS, "/api/news/categories"),
			rule(NEWS, "/api/news/announcements", "page", "size"), rule(NEWS, "/api/news/announcements/{}"),
			rule(NEWS, "/api/news/albums", "page", "size"), rule(NEWS, "/api/news/albums/{}"),
			rule(NEWS, "/api/news/pages"), rule(NEWS, "/api/news/pages/{}"), rule(NEWS, "/api/news/links"),
			rule(NEWS, "/api/news/banners", "position"), rule(NEWS, "/api/news/media/{}", "w", "f"),
			rule(DOCUMENTS, "/api/documents", "q", "number", "type", "field", "issuer", "year", "validity", "from",
					"to", "page", "size"),
			rule(DOCUMENTS, "/api/documents/facets", DOCUMENT_FILTER), rule(DOCUMENTS, "/api/documents/{}"),
			rule(DOCUMENTS, "/api/documents/{}/files/{}"), rule(DOCUMENTS, "/api/documents/media/{}", "w"),
			rule(MEMBERS, "/api/members/tree", "flat"),
			rule(MEMBERS, "/api/members/organisations", "group", "q", "page", "size"),
			rule(MEMBERS, "/api/members/organisations/{}"), rule(MEMBERS, "/api/members/media/{}", "w", "f"),
			rule(QA, "/api/qa/questions", "topic", "q", "page", "size"), rule(QA, "/api/qa/questions/{}"),
			rule(QA, "/api/qa/topics"), rule(STATS, "/api/stats/definition"),
			rule(STATS, "/api/stats/top", "type", "days", "size"), rule(STATS, "/api/stats/hours", "days"),
			rule(STATS, "/api/stats/visits/daily", "from", "to"), rule(WEB, "/"),
			rule(WEB, "/tin-tuc", "trang", "tukhoa"), rule(WEB, "/tin-tuc/{}", "before", "trang"),
			rule(WEB, "/tin-tuc/rss.xml"), rule(WEB, "/chuyen-muc/{}", "trang"), rule(WEB, "/chuyen-muc/{}/rss.xml"),
			rule(WEB, "/thong-bao", "trang"), rule(WEB, "/thong-bao/{}"), rule(WEB, "/thong-bao/rss.xml"),
			rule(WEB, "/van-ban", "q", "so", "loai", "linhvuc", "coquan", "nam", "hieuluc", "trang"),
			rule(WEB, "/van-ban/{}"), rule(WEB, "/van-ban/rss.xml"),
			rule(WEB, "/to-chuc-thanh-vien", "q", "nhom", "trang"), rule(WEB, "/to-chuc-thanh-vien/{}"),
			rule(WEB, "/hoi-dap", "chude", "q", "trang"), rule(WEB, "/hoi-dap/{}"),
			rule(WEB, "/hoi-dap/tra-cuu", "phieu"), rule(WEB, "/hoi-dap/rss.xml"), rule(WEB, "/hinh-anh", "trang"),
			rule(WEB, "/hinh-anh/rss.xml"), rule(WEB, "/hinh-anh/{}"), rule(WEB, "/hinh-anh/{}/{}"),
			rule(WEB, "/trang/{}"), rule(WEB, "/so-do-trang"), rule(WEB, "/rss.xml"), rule(WEB, "/sitemap.xml"),
			rule(WEB, "/sitemap/{}"), rule(WEB, "/robots.txt"), rule(WEB, "/favicon.ico"),
			rule(WEB, "/apple-touch-icon.png"), rule(WEB, "/.well-known/security.txt"), rule(WEB, "/css/{}", "v"),
			rule(WEB, "/js/{}", "v"), rule(WEB, "/img/{}", "v"), rule(WEB, "/fonts/{}", "v"));

	private static final Map<String, CacheRule> LITERAL = RULES.stream()
		.filter(CacheRule::literal)
		.collect(Collectors.toMap(CacheRule::template, Function.identity()));

	private static final List<CacheRule> TEMPLATES = RULES.stream().filter((rule) -> !rule.literal()).toList();

	private CacheTable() {
	}

	private static CacheRule rule(@Nullable Backend backend, String template, String... parameters) {
		return CacheRule.of(backend, template, parameters);
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
