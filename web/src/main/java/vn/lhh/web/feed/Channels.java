package vn.lhh.web.feed;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.api.Documents;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Questions;
import vn.lhh.web.api.Reads;

/**
 * What each section has to offer a feed.
 */
final class Channels {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int LENGTH = 20;

	private Channels() {
	}

	static List<FeedItem> news(Reads reads, @Nullable String category) {
		String address = Query.of("/api/news/articles").with("category", category).with("size", LENGTH).toString();
		return reads.need(address, News.ARTICLES).items().stream().map(Channels::item).toList();
	}

	static List<FeedItem> announcements(Reads reads) {
		return reads.need("/api/news/announcements?size=" + LENGTH, News.ANNOUNCEMENTS)
			.items()
			.stream()
			.map((one) -> new FeedItem(one.title(), one.url(), one.kindLabel(), one.publishedAt(), "Thông báo"))
			.toList();
	}

	static List<FeedItem> documents(Reads reads) {
		return reads.need("/api/documents?size=" + LENGTH, Documents.LIST)
			.items()
			.stream()
			.map(Channels::item)
			.toList();
	}

	static List<FeedItem> questions(Reads reads) {
		return reads.need("/api/qa/questions?size=" + LENGTH, Questions.LIST)
			.items()
			.stream()
			.map((one) -> new FeedItem(one.subject(), one.url(), one.excerpt(), one.answeredAt(), "Hỏi và đáp"))
			.toList();
	}

	private static FeedItem item(News.ArticleSummary article) {
		return new FeedItem(article.title(), article.url(), article.summary(), article.publishedAt(),
				(article.category() != null) ? article.category().name() : null);
	}

	private static FeedItem item(Documents.Summary document) {
		return new FeedItem("Văn bản " + document.numberSymbol(), document.url(), document.gist(), issued(document),
				"Văn bản");
	}

	private static @Nullable OffsetDateTime issued(Documents.Summary document) {
		return (document.issueDate() != null) ? document.issueDate().atStartOfDay(ZONE).toOffsetDateTime()
				: document.publishedAt();
	}

}
