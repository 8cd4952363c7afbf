package vn.lhh.web.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.SiteSection;
import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.GatewayException;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.QuestionsApi;

/**
 * Feed items of each section.
 */
final class FeedSources {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int LENGTH = 20;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");

	private FeedSources() {
	}

	/**
	 * The newest items of a section.
	 * @throws GatewayException {@code 404} for a section that lists nothing
	 */
	static List<FeedItem> of(SiteSection section, PageDataLoader pageDataLoader) {
		return switch (section) {
			case NEWS -> news(pageDataLoader, null);
			case ANNOUNCEMENTS -> announcements(pageDataLoader);
			case DOCUMENTS -> documents(pageDataLoader);
			case QUESTIONS -> questions(pageDataLoader);
			case ALBUMS -> albums(pageDataLoader);
			case MEMBERS, ASK, TRACK, STATISTICS -> throw GatewayException.notFound();
		};
	}

	static List<FeedItem> news(PageDataLoader pageDataLoader, @Nullable String category) {
		String address = ApiPath.of("/api/news/articles").with("category", category).with("size", LENGTH).toString();
		return pageDataLoader.require(address, NewsApi.ARTICLES).items().stream().map(FeedSources::item).toList();
	}

	private static List<FeedItem> announcements(PageDataLoader pageDataLoader) {
		return pageDataLoader.require("/api/news/announcements?size=" + LENGTH, NewsApi.ANNOUNCEMENTS)
			.items()
			.stream()
			.map(FeedSources::item)
			.toList();
	}

	private static List<FeedItem> documents(PageDataLoader pageDataLoader) {
		return pageDataLoader.require("/api/documents?size=" + LENGTH, DocumentsApi.LIST)
			.items()
			.stream()
			.map(FeedSources::item)
			.toList();
	}

	private static List<FeedItem> questions(PageDataLoader pageDataLoader) {
		return pageDataLoader.require("/api/qa/questions?size=" + LENGTH, QuestionsApi.LIST)
			.items()
			.stream()
			.map((one) -> new FeedItem(one.id(), one.subject(), one.url(), one.excerpt(), one.answeredAt(),
					one.updatedAt(), "Hỏi và đáp", null))
			.toList();
	}

	private static List<FeedItem> albums(PageDataLoader pageDataLoader) {
		return pageDataLoader.require("/api/news/albums?size=" + LENGTH, NewsApi.ALBUMS)
			.items()
			.stream()
			.map((one) -> new FeedItem(one.id(), one.title(), one.url(), inWords(one), one.publishedAt(),
					one.updatedAt(), "Hình hoạt động", (one.cover() != null) ? one.cover().url() : null))
			.toList();
	}

	private static String inWords(NewsApi.AlbumSummary album) {
		String facts = together(day(album.eventDate()), album.place(), album.photoCount() + " ảnh");
		return (album.description() != null) ? album.description() + " (" + facts + ")" : facts;
	}

	private static FeedItem item(NewsApi.AnnouncementSummary notice) {
		return new FeedItem(notice.id(), notice.title(), notice.url(), inWords(notice), notice.publishedAt(),
				notice.updatedAt(), "Thông báo", null);
	}

	/** Summary of an announcement: its kind, deadline, place and excerpt. */
	private static String inWords(NewsApi.AnnouncementSummary notice) {
		String due = (notice.deadlineAt() != null)
				? "Hạn: " + MOMENT.format(notice.deadlineAt().atZoneSameInstant(ZONE)) : null;
		String place = (notice.eventPlace() != null) ? "Địa điểm: " + notice.eventPlace() : null;
		return together(notice.kindLabel(), due, place, notice.excerpt());
	}

	private static @Nullable String day(@Nullable LocalDate date) {
		return (date != null) ? DAY.format(date) : null;
	}

	private static String together(@Nullable String... facts) {
		return Arrays.stream(facts).filter(Objects::nonNull).collect(Collectors.joining(". "));
	}

	private static FeedItem item(NewsApi.ArticleSummary article) {
		return new FeedItem(article.id(), article.title(), article.url(), article.summary(), article.publishedAt(),
				article.updatedAt(), (article.category() != null) ? article.category().name() : null,
				(article.leadImage() != null) ? article.leadImage().url() : null);
	}

	private static FeedItem item(DocumentsApi.Summary document) {
		return new FeedItem(document.id(), "Văn bản " + document.numberSymbol(), document.url(), document.gist(),
				issued(document), document.updatedAt(), "Văn bản", null);
	}

	private static @Nullable OffsetDateTime issued(DocumentsApi.Summary document) {
		return (document.issueDate() != null) ? document.issueDate().atStartOfDay(ZONE).toOffsetDateTime()
				: document.publishedAt();
	}

}
