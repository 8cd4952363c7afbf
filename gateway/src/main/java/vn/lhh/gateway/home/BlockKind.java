package vn.lhh.gateway.home;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.gateway.backend.Backend;
import vn.lhh.gateway.cache.PinnedAddress;

/**
 * Home page blocks and the source of each.
 */
enum BlockKind {

	ANNOUNCEMENTS("announcements", Backend.NEWS, "/api/news/announcements?size=%d", true, "news.announcements"),
	NEWS("news", Backend.NEWS, "/api/news/highlights?size=%d", true, "news.articles", "news.categories"),
	DOCUMENTS("documents", Backend.DOCUMENTS, "/api/documents?size=%d", true, "documents.documents",
			"documents.taxonomy"),
	MEMBERS("members", Backend.MEMBERS, "/api/members/tree", false, "members.organisations"),
	QUESTIONS("questions", Backend.QA, "/api/qa/questions?size=%d", true, "qa.questions"),
	ALBUMS("albums", Backend.NEWS, "/api/news/albums?size=%d", true, "news.albums"),
	LINKS("links", Backend.NEWS, "/api/news/links", true, "news.links"),
	BANNERS("banners", Backend.NEWS, "/api/news/banners?position=home", true, "news.banners");

	private static final Set<String> OF_SITE = Set.of("news.site", "news.pages", "news.categories");

	private static final int MOST = 100;

	static final PinnedAddress SITE = PinnedAddress.of("site", Backend.NEWS, "/api/news/site", "site", others(OF_SITE));

	private final String code;

	private final Backend backend;

	private final String path;

	private final boolean limited;

	private final Set<String> topics;

	BlockKind(String code, Backend backend, String path, boolean limited, String... topics) {
		this.code = code;
		this.backend = backend;
		this.path = path;
		this.limited = limited;
		this.topics = Set.of(topics);
	}

	static Optional<BlockKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

	String code() {
		return this.code;
	}

	boolean limited() {
		return this.limited;
	}

	PinnedAddress address(int limit) {
		return PinnedAddress.of(this.code, this.backend, this.path.formatted(Math.clamp(limit, 1, MOST)), "items",
				others(this.topics));
	}

	/**
	 * Topics that show only in other parts of the page; an unknown topic may show
	 * anywhere.
	 */
	private static Set<String> others(Set<String> own) {
		return Stream.concat(OF_SITE.stream(), Arrays.stream(values()).flatMap((kind) -> kind.topics.stream()))
			.filter((topic) -> !own.contains(topic))
			.collect(Collectors.toUnmodifiableSet());
	}

}
