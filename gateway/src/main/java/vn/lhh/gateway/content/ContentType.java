package vn.lhh.gateway.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static vn.lhh.gateway.backend.Backend.DOCUMENTS;
import static vn.lhh.gateway.backend.Backend.MEMBERS;
import static vn.lhh.gateway.backend.Backend.NEWS;
import static vn.lhh.gateway.backend.Backend.QA;
import static vn.lhh.gateway.content.CacheableRoute.page;
import static vn.lhh.gateway.content.CacheableRoute.to;
import static vn.lhh.gateway.content.HomeBlock.cut;
import static vn.lhh.gateway.content.HomeBlock.first;
import static vn.lhh.gateway.content.HomeBlock.whole;

/**
 * Every type of public content with all that the gateway knows of it: the topic that
 * announces it, its name in live events, the surrogate keys an announcement purges, its
 * block of the home page, and the routes whose responses may be cached. A new type is one
 * entry here.
 */
public enum ContentType {

	/** News articles. */
	ARTICLE("news.articles", purges("article:", "news-list", "home"),
			first("news", NEWS, "/api/news/highlights", "news.categories"), to(NEWS, "/api/news/highlights", "size"),
			to(NEWS, "/api/news/articles", "category", "tag", "page", "size"), to(NEWS, "/api/news/articles/{}"),
			to(NEWS, "/api/news/articles/{}/others", "before", "page", "size"), page("/tin-tuc", "trang", "tukhoa"),
			page("/tin-tuc/{}", "before", "trang"), page("/tin-tuc/rss.xml")),
	/** Categories of articles. */
	CATEGORY("news.categories", purges("category:", "category-list", "news-list", "site", "menu", "home"),
			to(NEWS, "/api/news/categories"), page("/chuyen-muc/{}", "trang"), page("/chuyen-muc/{}/rss.xml")),
	/** Announcements. */
	ANNOUNCEMENT("news.announcements", purges("announcement:", "announcement-list", "home"),
			first("announcements", NEWS, "/api/news/announcements"),
			to(NEWS, "/api/news/announcements", "page", "size"), to(NEWS, "/api/news/announcements/{}"),
			page("/thong-bao", "trang"), page("/thong-bao/{}"), page("/thong-bao/rss.xml")),
	/** Photo albums. */
	ALBUM("news.albums", purges("album:", "album-list", "home"), first("albums", NEWS, "/api/news/albums"),
			to(NEWS, "/api/news/albums", "page", "size"), to(NEWS, "/api/news/albums/{}"), page("/hinh-anh", "trang"),
			page("/hinh-anh/rss.xml"), page("/hinh-anh/{}"), page("/hinh-anh/{}/{}")),
	/** Static pages, which the menu and the footer name. */
	PAGE("news.pages", purges("page:", "page-list", "site", "menu", "home"), to(NEWS, "/api/news/pages"),
			to(NEWS, "/api/news/pages/{}"), page("/trang/{}"), page("/so-do-trang")),
	/** Links to other sites. */
	LINK("news.links", purges("link:", "link-list", "home"), cut("links", NEWS, "/api/news/links"),
			to(NEWS, "/api/news/links")),
	/** Banners. */
	BANNER("news.banners", purges("banner:", "banner-list", "home"),
			cut("banners", NEWS, "/api/news/banners?position=home"), to(NEWS, "/api/news/banners", "position")),
	/** Name of the site, menu and home page blocks, which every page shows. */
	SITE("news.site", everything(), to(NEWS, "/api/news/site")),
	/** Official documents. */
	DOCUMENT("documents.documents", purges("document:", "documents-list", "home"),
			first("documents", DOCUMENTS, "/api/documents", "documents.taxonomy"),
			to(DOCUMENTS, "/api/documents", "q", "number", "type", "field", "issuer", "year", "validity", "from", "to",
					"page", "size"),
			to(DOCUMENTS, "/api/documents/{}"), to(DOCUMENTS, "/api/documents/{}/files/{}"),
			page("/van-ban", "q", "so", "loai", "linhvuc", "coquan", "nam", "hieuluc", "trang"), page("/van-ban/{}"),
			page("/van-ban/rss.xml")),
	/** Types, fields, issuers and signers of documents, which every document may show. */
	TAXONOMY("documents.taxonomy", everything(),
			to(DOCUMENTS, "/api/documents/facets", "q", "number", "type", "field", "issuer", "year", "validity", "from",
					"to")),
	/** Member organisations. */
	ORGANISATION("members.organisations", purges("organisation:", "members-list", "home"),
			whole("members", MEMBERS, "/api/members/tree"), to(MEMBERS, "/api/members/tree", "flat"),
			to(MEMBERS, "/api/members/organisations", "group", "q", "page", "size"),
			to(MEMBERS, "/api/members/organisations/{}"), page("/to-chuc-thanh-vien", "q", "nhom", "trang"),
			page("/to-chuc-thanh-vien/{}")),
	/** Questions and answers. */
	QUESTION("qa.questions", purges("question:", "qa-list", "home"), first("questions", QA, "/api/qa/questions"),
			to(QA, "/api/qa/questions", "topic", "q", "page", "size"), to(QA, "/api/qa/questions/{}"),
			to(QA, "/api/qa/topics"), page("/hoi-dap", "chude", "q", "trang"), page("/hoi-dap/{}"),
			page("/hoi-dap/tra-cuu", "phieu"), page("/hoi-dap/rss.xml"));

	private static final Map<String, ContentType> BY_TOPIC = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(ContentType::topic, Function.identity()));

	private final String topic;

	private final List<String> purged;

	private final @Nullable HomeBlock block;

	private final List<CacheableRoute> routes;

	ContentType(String topic, List<String> purged, CacheableRoute... routes) {
		this.topic = topic;
		this.purged = purged;
		this.block = null;
		this.routes = List.of(routes);
	}

	ContentType(String topic, List<String> purged, HomeBlock block, CacheableRoute... routes) {
		this.topic = topic;
		this.purged = purged;
		this.block = block.showing(topic);
		this.routes = List.of(routes);
	}

	private static List<String> purges(String... keys) {
		return List.of(keys);
	}

	private static List<String> everything() {
		return List.of();
	}

	/** The type that a topic announces; empty for one that has no entry yet. */
	public static Optional<ContentType> ofTopic(String topic) {
		return Optional.ofNullable(BY_TOPIC.get(topic));
	}

	/** The home page block of a code; empty if no type has such a block. */
	public static Optional<HomeBlock> ofBlock(String code) {
		return blocks().filter((block) -> block.code().equals(code)).findFirst();
	}

	/** All home page blocks. */
	public static Stream<HomeBlock> blocks() {
		return Arrays.stream(values()).flatMap((type) -> Stream.ofNullable(type.block));
	}

	/** Kafka topic that announces it. */
	public String topic() {
		return this.topic;
	}

	/** Name in live events, also the first part of an item's surrogate key. */
	public String eventName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Surrogate keys that an announcement purges: those of the item itself and of
	 * everything that lists its kind.
	 * @return empty if it {@linkplain #purgesEverything() purges everything}
	 */
	public List<String> purgedKeys(String id) {
		return this.purged.stream().map((key) -> key.endsWith(":") ? key + id : key).toList();
	}

	/** Whether it may show in every response. */
	public boolean purgesEverything() {
		return this.purged.isEmpty();
	}

	/** Routes whose responses show it and may be cached. */
	public Stream<CacheableRoute> routes() {
		return this.routes.stream();
	}

}
