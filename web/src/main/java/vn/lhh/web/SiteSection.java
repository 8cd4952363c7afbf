package vn.lhh.web;

import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Sections of the site in the order in which they are listed: the site map for readers,
 * the one for search engines and the feeds read them from here.
 */
public enum SiteSection {

	/** Articles. */
	NEWS("/tin-tuc", "Tin tức tổng hợp", "Tin tức"),
	/** Announcements. */
	ANNOUNCEMENTS("/thong-bao", "Thông báo", "Thông báo"),
	/** Official documents. */
	DOCUMENTS("/van-ban", "Văn bản", "Văn bản"),
	/** Member organisations. */
	MEMBERS("/to-chuc-thanh-vien", "Tổ chức thành viên", null),
	/** Questions and answers. */
	QUESTIONS("/hoi-dap", "Hỏi và đáp", "Hỏi và đáp"),
	/** The form for a question. */
	ASK("/hoi-dap/gui-cau-hoi", "Gửi câu hỏi", null),
	/** The form that finds one's own question. */
	TRACK("/hoi-dap/tra-cuu", "Tra cứu câu hỏi", null),
	/** Photo albums. */
	ALBUMS("/hinh-anh", "Hình hoạt động", "Hình hoạt động"),
	/** Visit figures. */
	STATISTICS("/thong-ke", "Thống kê truy cập", null);

	private final String path;

	private final String title;

	private final @Nullable String feedTitle;

	SiteSection(String path, String title, @Nullable String feedTitle) {
		this.path = path;
		this.title = title;
		this.feedTitle = feedTitle;
	}

	/** Sections with a feed of their own. */
	public static Stream<SiteSection> withFeed() {
		return Arrays.stream(values()).filter((section) -> section.feedTitle != null);
	}

	/** Path of its first page. */
	public String path() {
		return this.path;
	}

	/**
	 * The path without its slash, which begins the names of its parts of the site map.
	 */
	public String slug() {
		return this.path.substring(1);
	}

	/** Title in lists of sections. */
	public String title() {
		return this.title;
	}

	/** Title of its feed; null where it has none. */
	public @Nullable String feedTitle() {
		return this.feedTitle;
	}

	/** Path of its feed. */
	public String feedPath() {
		return this.path + "/rss.xml";
	}

}
