package vn.lhh.web.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.web.api.GatewayProblem;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

/**
 * RSS of the whole site and of each section.
 */
@RestController
class FeedController {

	private static final String RSS = "application/rss+xml";

	private static final int LENGTH = 40;

	private static final List<Function<Reads, List<FeedItem>>> SECTIONS = List.of((reads) -> Channels.news(reads, null),
			Channels::announcements, Channels::documents, Channels::questions);

	/**
	 * Stands at the end of a feed that lacks a section, so that nobody takes it for
	 * whole.
	 */
	private static final String INCOMPLETE = "<!-- incomplete -->";

	private static final Duration SOON = Duration.ofSeconds(5);

	private final RssWriter writer;

	FeedController(RssWriter writer) {
		this.writer = writer;
	}

	@GetMapping("/rss.xml")
	ResponseEntity<String> all(Reads reads) {
		Gathered gathered = gathered(reads);
		String feed = this.writer.write("Tin mới", "/", "/rss.xml", gathered.items());
		if (!gathered.whole()) {
			reads.freshness().shorten(SOON);
		}
		return FeedAnswer.of(RSS, gathered.whole() ? feed : feed + INCOMPLETE, reads);
	}

	@GetMapping("/tin-tuc/rss.xml")
	ResponseEntity<String> news(Reads reads) {
		return answer("Tin tức", "/tin-tuc", Channels.news(reads, null), reads);
	}

	@GetMapping("/chuyen-muc/{slug}/rss.xml")
	ResponseEntity<String> category(@PathVariable String slug, Reads reads) {
		String page = Query.of("/chuyen-muc").slash(slug).toString();
		CompletableFuture<Part<Listing<News.Category>>> categories = reads.part("/api/news/categories",
				News.CATEGORIES);
		List<FeedItem> items = Channels.news(reads, slug);
		return answer("Tin tức: " + nameOf(slug, items, categories.join()), page, items, reads);
	}

	/** A wider category's feed holds what is filed under narrower ones. */
	private static String nameOf(String slug, List<FeedItem> items, Part<Listing<News.Category>> categories) {
		Stream<News.Category> known = (categories.value() != null) ? categories.value().items().stream()
				: Stream.empty();
		return known.filter((category) -> category.slug().equals(slug))
			.map(News.Category::name)
			.findFirst()
			.or(() -> items.stream().map(FeedItem::category).filter(Objects::nonNull).findFirst())
			.orElse(slug);
	}

	@GetMapping("/thong-bao/rss.xml")
	ResponseEntity<String> announcements(Reads reads) {
		return answer("Thông báo", "/thong-bao", Channels.announcements(reads), reads);
	}

	@GetMapping("/van-ban/rss.xml")
	ResponseEntity<String> documents(Reads reads) {
		return answer("Văn bản", "/van-ban", Channels.documents(reads), reads);
	}

	@GetMapping("/hoi-dap/rss.xml")
	ResponseEntity<String> questions(Reads reads) {
		return answer("Hỏi và đáp", "/hoi-dap", Channels.questions(reads), reads);
	}

	@GetMapping("/hinh-anh/rss.xml")
	ResponseEntity<String> albums(Reads reads) {
		return answer("Hình hoạt động", "/hinh-anh", Channels.albums(reads), reads);
	}

	/**
	 * A section out of reach is left out for now; with all of them out, so is the feed.
	 */
	private static Gathered gathered(Reads reads) {
		List<FeedItem> items = new ArrayList<>();
		GatewayProblem last = null;
		int reached = 0;
		for (Function<Reads, List<FeedItem>> section : SECTIONS) {
			try {
				items.addAll(section.apply(reads));
				reached++;
			}
			catch (GatewayProblem ex) {
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

	private ResponseEntity<String> answer(String title, String page, List<FeedItem> items, Reads reads) {
		return FeedAnswer.of(RSS, this.writer.write(title, page, page + "/rss.xml", items), reads);
	}

}
