package vn.lhh.web.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.web.SiteSection;
import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;

/**
 * Serves the site map: an index, the fixed addresses, and the lists in parts.
 */
@RestController
class SitemapController {

	/** Number of list pages in one part: 10 pages of 100 addresses. */
	private static final int PAGES_IN_A_PART = 10;

	private final SitemapWriter writer;

	SitemapController(SitemapWriter writer) {
		this.writer = writer;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> index(PageDataLoader pageDataLoader) {
		Stream<String> parts = Arrays.stream(SitemapSection.values())
			.flatMap((section) -> parts(section, pageDataLoader));
		List<String> paths = Stream.concat(Stream.of("/sitemap/muc.xml"), parts).toList();
		return FeedResponse.of("application/xml", this.writer.index(paths), pageDataLoader);
	}

	/**
	 * Parts of a section. An unavailable section keeps its first part, whose own request
	 * then fails; an empty section has none.
	 */
	private static Stream<String> parts(SitemapSection section, PageDataLoader pageDataLoader) {
		int count = 1;
		try {
			ItemPage<SitemapWriter.Entry> first = section.page(pageDataLoader, 1);
			boolean empty = first.isEmpty() && first.totalPages() <= 1;
			count = empty ? 0 : Math.max(1, (first.totalPages() + PAGES_IN_A_PART - 1) / PAGES_IN_A_PART);
		}
		catch (GatewayException ex) {
			pageDataLoader.freshness().lacksPart(Duration.ofSeconds(5));
		}
		return IntStream.rangeClosed(1, count).mapToObj((part) -> "/sitemap/" + section.slug() + "-" + part + ".xml");
	}

	@GetMapping("/sitemap/muc.xml")
	ResponseEntity<String> fixed(PageDataLoader pageDataLoader) {
		ItemPage<NewsApi.Category> categories = pageDataLoader.require("/api/news/categories", NewsApi.CATEGORIES);
		Stream<String> sections = Arrays.stream(SiteSection.values()).map(SiteSection::path);
		Stream<String> shown = categories.items().stream().map(NewsApi.Category::url);
		List<SitemapWriter.Entry> entries = Stream.of(Stream.of("/"), sections, Stream.of("/so-do-trang"), shown)
			.flatMap((paths) -> paths)
			.map((path) -> new SitemapWriter.Entry(path, null))
			.toList();
		return FeedResponse.of("application/xml", this.writer.addresses(entries), pageDataLoader);
	}

	@GetMapping("/sitemap/{section}-{part:[1-9][0-9]{0,3}}.xml")
	ResponseEntity<String> part(@PathVariable String section, @PathVariable int part, PageDataLoader pageDataLoader) {
		SitemapSection found = Arrays.stream(SitemapSection.values())
			.filter((known) -> known.slug().equals(section))
			.findFirst()
			.orElseThrow(GatewayException::notFound);
		List<SitemapWriter.Entry> entries = entries(found, part, pageDataLoader);
		if (entries.isEmpty()) {
			throw GatewayException.notFound();
		}
		pageDataLoader.freshness().listsBy(PAGES_IN_A_PART * SitemapSection.SIZE);
		return FeedResponse.of("application/xml", this.writer.addresses(entries), pageDataLoader);
	}

	private static List<SitemapWriter.Entry> entries(SitemapSection section, int part, PageDataLoader pageDataLoader) {
		List<SitemapWriter.Entry> entries = new ArrayList<>();
		int first = (part - 1) * PAGES_IN_A_PART + 1;
		for (int number = first; number < first + PAGES_IN_A_PART; number++) {
			ItemPage<SitemapWriter.Entry> page = section.page(pageDataLoader, number);
			entries.addAll(page.items());
			if (number >= page.totalPages()) {
				break;
			}
		}
		return entries;
	}

}
