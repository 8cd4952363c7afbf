package vn.lhh.web.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import vn.lhh.web.html.SafeHtml;

/**
 * Records for responses of news-service.
 */
public final class NewsApi {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	public static final TypeReference<ItemPage<ArticleSummary>> ARTICLES = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<AnnouncementSummary>> ANNOUNCEMENTS = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<AlbumSummary>> ALBUMS = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<Category>> CATEGORIES = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<Banner>> BANNERS = new TypeReference<>() {
	};

	public static final TypeReference<ItemPage<PageSummary>> PAGES = new TypeReference<>() {
	};

	private NewsApi() {
	}

	/** A picture with its alternative text. */
	public record Image(String url, @Nullable String alt, @Nullable Integer width, @Nullable Integer height,
			@Nullable String caption, @Nullable String credit) {

		/** Caption and credit in one line, for pages without room below the picture. */
		public @Nullable String words() {
			if (this.credit == null) {
				return this.caption;
			}
			return (this.caption != null) ? this.caption + " (Ảnh: " + this.credit + ")" : "Ảnh: " + this.credit;
		}

	}

	/** The category of an article. */
	public record CategoryRef(String slug, String name) {

		public String url() {
			return "/chuyen-muc/" + this.slug;
		}

	}

	/** A category with its own page. */
	public record Category(String id, String slug, String name, String url, @Nullable String parentId,
			@Nullable String description, int order, int articleCount, @Nullable String imageUrl) {

		/** Its picture, which is decorative only. */
		public @Nullable Image image() {
			return (this.imageUrl != null) ? new Image(this.imageUrl, null, null, null, null, null) : null;
		}

	}

	/** An article in a list. */
	public record ArticleSummary(String id, String slug, String url, String title, @Nullable String summary,
			@Nullable LocalDate displayDate, @Nullable OffsetDateTime publishedAt, @Nullable CategoryRef category,
			@Nullable Image leadImage, boolean featured, boolean noindex, @Nullable OffsetDateTime updatedAt,
			@Nullable OffsetDateTime newUntil) {

		/** Whether its category marks it as new on that day. */
		public boolean isNewOn(@Nullable LocalDate today) {
			return today != null && this.newUntil != null
					&& !this.newUntil.atZoneSameInstant(ZONE).toLocalDate().isBefore(today);
		}

		/** Seed for the placeholder pattern of an article without a picture. */
		public String tone() {
			return (this.category != null) ? this.category.slug() : "tin-tuc";
		}

	}

	/**
	 * A page of further articles in an article's category.
	 *
	 * @param before to be sent along for its other pages, so that newer articles do not
	 * shift them
	 */
	public record Others(List<ArticleSummary> items, int page, int size, long totalItems, int totalPages,
			@Nullable String before) {

		public ItemPage<ArticleSummary> listing() {
			return new ItemPage<>(this.items, this.page, this.size, this.totalItems, this.totalPages);
		}

		public boolean isEmpty() {
			return this.items.isEmpty();
		}

	}

	/** The articles of one category on the home page. */
	public record Strip(String slug, String name, String url, List<ArticleSummary> items) {
	}

	/** An author or compiler of an article. */
	public record Author(String penName, @Nullable String role) {
	}

	/** The source that an article was taken from. */
	public record Source(String name, @Nullable String url, @Nullable String logoUrl) {
	}

	/** An audio version of an article. */
	public record Audio(String voice, String url, int durationSec) {

		/** {@code 3 phút 5 giây}. */
		public String length() {
			int minutes = this.durationSec / 60;
			return ((minutes > 0) ? minutes + " phút " : "") + this.durationSec % 60 + " giây";
		}

	}

	/** A file to download. */
	public record Attachment(String id, @Nullable String title, String filename, @Nullable String mime, long size,
			String url) {
	}

	/** An item's data for search engines. */
	public record Seo(@Nullable String title, @Nullable String description, @Nullable String imageUrl,
			boolean noindex) {
	}

	/** A whole article. */
	public record Article(String id, String slug, String url, String title, @Nullable String summary,
			@Nullable LocalDate displayDate, @Nullable OffsetDateTime publishedAt, @Nullable String visibility,
			@Nullable CategoryRef category, @Nullable Image leadImage, @Nullable SafeHtml bodyHtml,
			@Nullable OffsetDateTime updatedAt, List<Author> authors, @Nullable Source source,
			List<Attachment> attachments, List<String> tags, int readingMinutes, List<ArticleSummary> related,
			@Nullable Seo seo, @Nullable String contentOrigin, @Nullable String contentOriginLabel,
			@Nullable String externalUrl, List<Audio> audio, List<CategoryRef> categories) {

		/** Its categories other than the main one. */
		public List<CategoryRef> furtherCategories() {
			return this.categories.stream().filter((one) -> !one.equals(this.category)).toList();
		}

		/** Whether the text comes from another source. */
		public boolean isTakenOver() {
			return this.contentOrigin != null && !this.contentOrigin.equals("OWN");
		}

	}

	/** An announcement in a list. */
	public record AnnouncementSummary(String id, String slug, String url, String title, @Nullable String kind,
			@Nullable String kindLabel, @Nullable String urgency, @Nullable String urgencyLabel,
			@Nullable OffsetDateTime validFrom, @Nullable OffsetDateTime validTo, @Nullable OffsetDateTime deadlineAt,
			boolean pinned, @Nullable String eventPlace, @Nullable String excerpt, @Nullable OffsetDateTime publishedAt,
			@Nullable OffsetDateTime updatedAt) {

		/** Label of {@code deadlineAt}. */
		public String deadlineLabel() {
			return NewsApi.deadlineLabel(this.kind);
		}

	}

	/** Contact for an announcement. */
	public record Contact(@Nullable String name, @Nullable String phone, @Nullable String email) {
	}

	/** A whole announcement. */
	public record Announcement(String id, String slug, String url, String title, @Nullable String kind,
			@Nullable String kindLabel, @Nullable String urgency, @Nullable String urgencyLabel,
			@Nullable OffsetDateTime validFrom, @Nullable OffsetDateTime validTo, @Nullable OffsetDateTime deadlineAt,
			@Nullable String eventPlace, @Nullable String excerpt, @Nullable OffsetDateTime publishedAt,
			@Nullable OffsetDateTime updatedAt, @Nullable String visibility, @Nullable SafeHtml bodyHtml,
			@Nullable String documentId, @Nullable Contact contact, List<Attachment> attachments,
			@Nullable List<String> audienceOrgIds) {

		/** Label of {@code deadlineAt}. */
		public String deadlineLabel() {
			return NewsApi.deadlineLabel(this.kind);
		}

	}

	private static String deadlineLabel(@Nullable String kind) {
		return "INVITATION".equals(kind) ? "Hạn đăng ký" : "Hạn nộp";
	}

	/** An album in a list. */
	public record AlbumSummary(String id, String slug, String url, String title, @Nullable String description,
			@Nullable LocalDate eventDate, @Nullable String place, @Nullable Image cover, int photoCount,
			@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime updatedAt) {
	}

	/** An album with its photos. */
	public record Album(String id, String slug, String url, String title, @Nullable String description,
			@Nullable LocalDate eventDate, @Nullable String place, @Nullable Image cover, int photoCount,
			@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime updatedAt, @Nullable String visibility,
			List<Image> photos, @Nullable String articleUrl) {
	}

	/** A related page in the tree of static pages. */
	public record PageRef(String title, String url) {
	}

	/** A whole static page. */
	public record Page(String id, String slug, String url, String title, @Nullable SafeHtml bodyHtml,
			@Nullable OffsetDateTime updatedAt, @Nullable PageRef parent, List<PageRef> children,
			List<Attachment> attachments, @Nullable String visibility) {
	}

	/** A static page in the site map. */
	public record PageSummary(String slug, String url, String title, int order, @Nullable String parentSlug,
			@Nullable Boolean showInMenu, @Nullable OffsetDateTime updatedAt) {

		/** Whether it is in the menu of static pages. */
		public boolean isInMenu() {
			return !Boolean.FALSE.equals(this.showInMenu);
		}

	}

	/** A group of links to partner bodies. */
	public record LinkGroup(String slug, String title) {
	}

	/** A link to a partner body's site. */
	public record Link(String id, String title, String url, @Nullable String description, @Nullable Image logo,
			boolean openInNew, boolean relNofollow, @Nullable LinkGroup group) {

		public String rel() {
			return this.relNofollow ? "noopener nofollow" : "noopener";
		}

	}

	/** A banner. */
	public record Banner(String id, String title, @Nullable Image image, @Nullable Image mobileImage,
			@Nullable String targetUrl, @Nullable SafeHtml html, @Nullable String target, @Nullable String sponsor,
			boolean isAdvertisement, int width, int height) {

		/** Whether its position has a size. */
		public boolean isSized() {
			return this.width > 0 && this.height > 0;
		}

		/**
		 * Alternative text of its pictures, naming that of the small screens' picture if
		 * it differs.
		 */
		public String alt() {
			String wide = (this.image == null || this.image.alt() == null) ? "" : this.image.alt();
			String narrow = (this.mobileImage == null || this.mobileImage.alt() == null) ? wide
					: this.mobileImage.alt();
			return narrow.equals(wide) ? wide : wide + " (trên màn hình nhỏ: " + narrow + ")";
		}

		/** Target window, {@code null} for the same one. */
		public @Nullable String window() {
			return "_blank".equals(this.target) ? this.target : null;
		}

	}

}
