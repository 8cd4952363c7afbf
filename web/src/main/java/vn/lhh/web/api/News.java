package vn.lhh.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

/**
 * Our copies of what the news service answers.
 */
public final class News {

	public static final TypeReference<Listing<ArticleSummary>> ARTICLES = new TypeReference<>() {
	};

	public static final TypeReference<Listing<ArticleSummary>> OTHERS = ARTICLES;

	public static final TypeReference<Listing<AnnouncementSummary>> ANNOUNCEMENTS = new TypeReference<>() {
	};

	public static final TypeReference<Listing<AlbumSummary>> ALBUMS = new TypeReference<>() {
	};

	public static final TypeReference<Listing<Category>> CATEGORIES = new TypeReference<>() {
	};

	public static final TypeReference<Listing<PageSummary>> PAGES = new TypeReference<>() {
	};

	private News() {
	}

	/** A picture with the words that stand for it. */
	public record Image(String url, @Nullable String alt, @Nullable Integer width, @Nullable Integer height,
			@Nullable String caption, @Nullable String credit) {
	}

	/** The category an article is filed under. */
	public record CategoryRef(String slug, String name) {
	}

	/** A category with its own page. */
	public record Category(String id, String slug, String name, String url, @Nullable String parentId,
			@Nullable String description, int order, int articleCount) {
	}

	/** An article as lists show it. */
	public record ArticleSummary(String id, String slug, String url, String title, @Nullable String summary,
			@Nullable LocalDate displayDate, @Nullable OffsetDateTime publishedAt, @Nullable CategoryRef category,
			@Nullable Image leadImage, boolean featured) {

		/** What the drawn pattern is chosen by where there is no picture. */
		public String tone() {
			return (this.category != null) ? this.category.slug() : "tin-tuc";
		}

	}

	/** The stories of one category on the home page. */
	public record Strip(String slug, String name, String url, List<ArticleSummary> items) {
	}

	/** Who wrote or gathered an article. */
	public record Author(String penName, @Nullable String role) {
	}

	/** Where an article was taken from. */
	public record Source(String name, @Nullable String url) {
	}

	/** A file to download. */
	public record Attachment(String id, @Nullable String title, String filename, @Nullable String mime, long size,
			String url) {
	}

	/** What search engines should be told about an item. */
	public record Seo(@Nullable String title, @Nullable String description, boolean noindex) {
	}

	/** An article to read. */
	public record Article(String id, String slug, String url, String title, @Nullable String summary,
			@Nullable LocalDate displayDate, @Nullable CategoryRef category, @Nullable Image leadImage,
			@Nullable String bodyHtml, @Nullable OffsetDateTime updatedAt, List<Author> authors,
			@Nullable Source source, List<Attachment> attachments, List<String> tags, int readingMinutes,
			List<ArticleSummary> related, @Nullable Seo seo) {
	}

	/** An announcement as lists show it. */
	public record AnnouncementSummary(String id, String slug, String url, String title, @Nullable String kindLabel,
			@Nullable String urgency, @Nullable String urgencyLabel, @Nullable OffsetDateTime validFrom,
			@Nullable OffsetDateTime validTo, @Nullable OffsetDateTime deadlineAt, boolean pinned,
			@Nullable String eventPlace, @Nullable OffsetDateTime publishedAt) {
	}

	/** Whom to ask about an announcement. */
	public record Contact(@Nullable String name, @Nullable String phone, @Nullable String email) {
	}

	/** An announcement to read. */
	public record Announcement(String id, String slug, String url, String title, @Nullable String kindLabel,
			@Nullable String urgency, @Nullable String urgencyLabel, @Nullable OffsetDateTime validFrom,
			@Nullable OffsetDateTime validTo, @Nullable OffsetDateTime deadlineAt, @Nullable String eventPlace,
			@Nullable OffsetDateTime publishedAt, @Nullable String bodyHtml, @Nullable Contact contact,
			List<Attachment> attachments) {
	}

	/** An album as lists show it. */
	public record AlbumSummary(String id, String slug, String url, String title, @Nullable String description,
			@Nullable LocalDate eventDate, @Nullable String place, @Nullable Image cover, int photoCount,
			@Nullable OffsetDateTime publishedAt) {
	}

	/** An album with its photos. */
	public record Album(String id, String slug, String url, String title, @Nullable String description,
			@Nullable LocalDate eventDate, @Nullable String place, @Nullable Image cover, int photoCount,
			List<Image> photos, @Nullable String articleUrl) {
	}

	/** A neighbouring page in the tree of static pages. */
	public record PageRef(String title, String url) {
	}

	/** A static page to read. */
	public record Page(String id, String slug, String url, String title, @Nullable String bodyHtml,
			@Nullable OffsetDateTime updatedAt, @Nullable PageRef parent, List<PageRef> children,
			List<Attachment> attachments) {
	}

	/** A static page as the site map shows it. */
	public record PageSummary(String slug, String url, String title, int order, @Nullable String parentSlug,
			@Nullable OffsetDateTime updatedAt) {
	}

	/** A partner body's site. */
	public record Link(String id, String title, String url, @Nullable String description, @Nullable Image logo,
			boolean openInNew, boolean relNofollow) {

		public String rel() {
			return this.relNofollow ? "noopener nofollow" : "noopener";
		}

	}

	/** A banner in its slot. */
	public record Banner(String id, String title, @Nullable Image image, @Nullable Image mobileImage,
			@Nullable String targetUrl, @Nullable String html, @Nullable String sponsor, boolean isAdvertisement) {
	}

}
