package vn.lhh.web.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

/**
 * Our copies of what the news service answers.
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

	/** A picture with the words that stand for it. */
	public record Image(String url, @Nullable String alt, @Nullable Integer width, @Nullable Integer height,
			@Nullable String caption, @Nullable String credit) {

		/** Its caption and who made it, for where there is no room below it. */
		public @Nullable String words() {
			if (this.credit == null) {
				return this.caption;
			}
			return (this.caption != null) ? this.caption + " (Ảnh: " + this.credit + ")" : "Ảnh: " + this.credit;
		}

	}

	/** The category an article is filed under. */
	public record CategoryRef(String slug, String name) {
	}

	/** A category with its own page. */
	public record Category(String id, String slug, String name, String url, @Nullable String parentId,
			@Nullable String description, int order, int articleCount, @Nullable String imageUrl) {

		/** Its picture, which only adorns. */
		public @Nullable Image image() {
			return (this.imageUrl != null) ? new Image(this.imageUrl, null, null, null, null, null) : null;
		}

	}

	/** An article as lists show it. */
	public record ArticleSummary(String id, String slug, String url, String title, @Nullable String summary,
			@Nullable LocalDate displayDate, @Nullable OffsetDateTime publishedAt, @Nullable CategoryRef category,
			@Nullable Image leadImage, boolean featured, boolean noindex, @Nullable OffsetDateTime updatedAt,
			@Nullable OffsetDateTime newUntil) {

		/** Whether its category counts it as new that day. */
		public boolean isNewOn(@Nullable LocalDate today) {
			return today != null && this.newUntil != null
					&& !this.newUntil.atZoneSameInstant(ZONE).toLocalDate().isBefore(today);
		}

		/** What the drawn pattern is chosen by where there is no picture. */
		public String tone() {
			return (this.category != null) ? this.category.slug() : "tin-tuc";
		}

	}

	/**
	 * A page of what else is in an article's category.
	 *
	 * @param before to be sent along for its other pages, so that newer articles move
	 * nothing
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

	/** The stories of one category on the home page. */
	public record Strip(String slug, String name, String url, List<ArticleSummary> items) {
	}

	/** Who wrote or gathered an article. */
	public record Author(String penName, @Nullable String role) {
	}

	/** Where an article was taken from. */
	public record Source(String name, @Nullable String url, @Nullable String logoUrl) {
	}

	/** An article read aloud. */
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

	/** What search engines should be told about an item. */
	public record Seo(@Nullable String title, @Nullable String description, @Nullable String imageUrl,
			boolean noindex) {
	}

	/** An article to read. */
	public record Article(String id, String slug, String url, String title, @Nullable String summary,
			@Nullable LocalDate displayDate, @Nullable OffsetDateTime publishedAt, @Nullable String visibility,
			@Nullable CategoryRef category, @Nullable Image leadImage, @Nullable String bodyHtml,
			@Nullable OffsetDateTime updatedAt, List<Author> authors, @Nullable Source source,
			List<Attachment> attachments, List<String> tags, int readingMinutes, List<ArticleSummary> related,
			@Nullable Seo seo, @Nullable String contentOrigin, @Nullable String contentOriginLabel,
			@Nullable String externalUrl, List<Audio> audio, List<CategoryRef> categories) {

		/** The further categories it is filed under. */
		public List<CategoryRef> furtherCategories() {
			return this.categories.stream().filter((one) -> !one.equals(this.category)).toList();
		}

		/** Whether the text is somebody else's. */
		public boolean isTakenOver() {
			return this.contentOrigin != null && !this.contentOrigin.equals("OWN");
		}

	}

	/** An announcement as lists show it. */
	public record AnnouncementSummary(String id, String slug, String url, String title, @Nullable String kind,
			@Nullable String kindLabel, @Nullable String urgency, @Nullable String urgencyLabel,
			@Nullable OffsetDateTime validFrom, @Nullable OffsetDateTime validTo, @Nullable OffsetDateTime deadlineAt,
			boolean pinned, @Nullable String eventPlace, @Nullable String excerpt, @Nullable OffsetDateTime publishedAt,
			@Nullable OffsetDateTime updatedAt) {

		/** What must be done until {@code deadlineAt}. */
		public String deadlineLabel() {
			return NewsApi.deadlineLabel(this.kind);
		}

	}

	/** Whom to ask about an announcement. */
	public record Contact(@Nullable String name, @Nullable String phone, @Nullable String email) {
	}

	/** An announcement to read. */
	public record Announcement(String id, String slug, String url, String title, @Nullable String kind,
			@Nullable String kindLabel, @Nullable String urgency, @Nullable String urgencyLabel,
			@Nullable OffsetDateTime validFrom, @Nullable OffsetDateTime validTo, @Nullable OffsetDateTime deadlineAt,
			@Nullable String eventPlace, @Nullable String excerpt, @Nullable OffsetDateTime publishedAt,
			@Nullable OffsetDateTime updatedAt, @Nullable String visibility, @Nullable String bodyHtml,
			@Nullable String documentId, @Nullable Contact contact, List<Attachment> attachments,
			@Nullable List<String> audienceOrgIds) {

		/** What must be done until {@code deadlineAt}. */
		public String deadlineLabel() {
			return NewsApi.deadlineLabel(this.kind);
		}

	}

	private static String deadlineLabel(@Nullable String kind) {
		return "INVITATION".equals(kind) ? "Hạn đăng ký" : "Hạn nộp";
	}

	/** An album as lists show it. */
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

	/** A neighbouring page in the tree of static pages. */
	public record PageRef(String title, String url) {
	}

	/** A static page to read. */
	public record Page(String id, String slug, String url, String title, @Nullable String bodyHtml,
			@Nullable OffsetDateTime updatedAt, @Nullable PageRef parent, List<PageRef> children,
			List<Attachment> attachments, @Nullable String visibility) {
	}

	/** A static page as the site map shows it. */
	public record PageSummary(String slug, String url, String title, int order, @Nullable String parentSlug,
			@Nullable Boolean showInMenu, @Nullable OffsetDateTime updatedAt) {

		/** Whether the pages' own menu lists it. */
		public boolean isInMenu() {
			return !Boolean.FALSE.equals(this.showInMenu);
		}

	}

	/** A group of partner bodies. */
	public record LinkGroup(String slug, String title) {
	}

	/** A partner body's site. */
	public record Link(String id, String title, String url, @Nullable String description, @Nullable Image logo,
			boolean openInNew, boolean relNofollow, @Nullable LinkGroup group) {

		public String rel() {
			return this.relNofollow ? "noopener nofollow" : "noopener";
		}

	}

	/** A banner in its slot. */
	public record Banner(String id, String title, @Nullable Image image, @Nullable Image mobileImage,
			@Nullable String targetUrl, @Nullable String html, @Nullable String target, @Nullable String sponsor,
			boolean isAdvertisement, int width, int height) {

		/** Whether its position has a size. */
		public boolean isSized() {
			return this.width > 0 && this.height > 0;
		}

		/** What its pictures show, the small screens' one named where it differs. */
		public String alt() {
			String wide = (this.image == null || this.image.alt() == null) ? "" : this.image.alt();
			String narrow = (this.mobileImage == null || this.mobileImage.alt() == null) ? wide
					: this.mobileImage.alt();
			return narrow.equals(wide) ? wide : wide + " (trên màn hình nhỏ: " + narrow + ")";
		}

		/** Where it opens, {@code null} for here. */
		public @Nullable String window() {
			return "_blank".equals(this.target) ? this.target : null;
		}

	}

}
