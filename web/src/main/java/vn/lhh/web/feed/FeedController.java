package vn.lhh.web.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import jakarta.servlet.http.HttpServletRequest;
import vn.lhh.web.SiteSection;
import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;

/**
 * RSS feeds of the whole site and of each section.
 */
@RestController
class FeedController {

	private static final String RSS = "application/rss+xml";

	private static final int LENGTH = 40;

	/** Sections whose items are news to everybody. */
	private static final List<SiteSection> SECTIONS = List.of(SiteSection.NEWS, SiteSection.ANNOUNCEMENTS,
			SiteSection.DOCUMENTS, SiteSection.QUESTIONS);

	private static final Duration SOON = Duration.ofSeconds(5);

	private final RssWriter writer;

	FeedController(RssWriter writer) {
		this.writer = writer;
	}

	@GetMapping("/rss.xml")
	ResponseEntity<String> all(PageDataLoader pageDataLoader) {
		Gathered gathered = gathered(pageDataLoader);
		String feed = this.writer.write("Tin mới", "/", "/rss.xml", gathered.items());
		if (!gathered.whole()) {
			pageDataLoader.freshness().lacksPart(SOON);
		}
		return FeedResponse.of(RSS, feed, pageDataLoader);
	}

	@GetMapping({ "/tin-tuc/rss.xml", "/thong-bao/rss.xml", "/van-ban/rss.xml", "/hoi-dap/rss.xml",
			"/hinh-anh/rss.xml" })
	ResponseEntity<String> section(HttpServletRequest request, PageDataLoader pageDataLoader) {
		SiteSection section = SiteSection.withFeed()
			.filter((one) -> one.feedPath().equals(request.getRequestURI()))
			.findFirst()
			.orElseThrow(GatewayException::notFound);
		return answer(String.valueOf(section.feedTitle()), section.path(), FeedSources.of(section, pageDataLoader),
				pageDataLoader);
	}

	@GetMapping("/chuyen-muc/{slug}/rss.xml")
	ResponseEntity<String> category(@PathVariable String slug, PageDataLoader pageDataLoader) {
		String page = ApiPath.of("/chuyen-muc").slash(slug).toString();
		CompletableFuture<PagePart<ItemPage<NewsApi.Category>>> categories = pageDataLoader
			.optional("/api/news/categories", NewsApi.CATEGORIES);
		List<FeedItem> items = FeedSources.news(pageDataLoader, slug);
		return answer("Tin tức: " + nameOf(slug, items, categories.join()), page, items, pageDataLoader);
	}

	/**
	 * Name of the category; a parent category's feed also contains articles of its
	 * subcategories.
	 */
	private static String nameOf(String slug, List<FeedItem> items, PagePart<ItemPage<NewsApi.Category>> categories) {
		Stream<NewsApi.Category> known = (categories.value() != null) ? categories.value().items().stream()
				: Stream.empty();
		return known.filter((category) -> category.slug().equals(slug))
			.map(NewsApi.Category::name)
			.findFirst()
			.or(() -> items.stream().map(FeedItem::category).filter(Objects::nonNull).findFirst())
			.orElse(slug);
	}

	/**
	 * Collects the items of all sections. An unavailable section is left out for now; if
	 * all are unavailable, so is the feed.
	 */
	private static Gathered gathered(PageDataLoader pageDataLoader) {
		List<FeedItem> items = new ArrayList<>();
		GatewayException last = null;
		int reached = 0;
		for (SiteSection section : SECTIONS) {
			try {
				items.addAll(FeedSources.of(section, pageDataLoader));
				reached++;
			}
			catch (GatewayException ex) {
				last = ex;
			}
		}
		if (reached == 0 && last != null) {
			throw last;
		}
		return new Gathered(items.stream().sorted(FeedItem.NEWEST_FIRST).limit(LENGTH).toList(),
				reached == SECTIONS.size());
	}

	private record Gathered(List<FeedItem> items, boolean whole) {
	}

	private ResponseEntity<String> answer(String title, String page, List<FeedItem> items,
			PageDataLoader pageDataLoader) {
		return FeedResponse.of(RSS, this.writer.write(title, page, page + "/rss.xml", items), pageDataLoader);
	}

}
