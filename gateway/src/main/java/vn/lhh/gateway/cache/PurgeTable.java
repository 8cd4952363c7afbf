package vn.lhh.gateway.cache;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which surrogate keys a record on a topic purges: those of the thing itself and of
 * everything that lists its kind.
 */
final class PurgeTable {

	private static final Map<String, List<String>> KEYS = Map.of("news.articles",
			List.of("article:", "news-list", "home"), "news.categories",
			List.of("category:", "category-list", "news-list", "site", "menu", "home"), "news.announcements",
			List.of("announcement:", "announcement-list", "home"), "news.albums",
			List.of("album:", "album-list", "home"), "news.pages",
			List.of("page:", "page-list", "site", "menu", "home"), "news.links", List.of("link:", "link-list", "home"),
			"news.banners", List.of("banner:", "banner-list", "home"), "documents.documents",
			List.of("document:", "documents-list", "home"), "members.organisations",
			List.of("organisation:", "members-list", "home"), "qa.questions", List.of("question:", "qa-list", "home"));

	private PurgeTable() {
	}

	/**
	 * Keys to purge; none means that everything may be concerned, as with the name of the
	 * site or of a field of documents.
	 */
	static List<String> keys(String topic, String id) {
		return KEYS.getOrDefault(topic, List.of())
			.stream()
			.flatMap((key) -> Stream.of(key.endsWith(":") ? key + id : key))
			.toList();
	}

}
