package vn.lhh.news.site;

import java.util.Optional;
import java.util.stream.Stream;

/** Lists the site sections a menu item may link to. */
public enum SiteSection {

	/** The home page. */
	HOME("/"),
	/** News. */
	NEWS("/tin-tuc"),
	/** Announcements. */
	ANNOUNCEMENTS("/thong-bao"),
	/** Documents. */
	DOCUMENTS("/van-ban"),
	/** Member organisations. */
	MEMBERS("/to-chuc-thanh-vien"),
	/** Questions and answers. */
	QUESTIONS("/hoi-dap"),
	/** Photos. */
	ALBUMS("/hinh-anh"),
	/** Search. */
	SEARCH("/tim-kiem"),
	/** Visit statistics. */
	STATISTICS("/thong-ke"),
	/** Site map. */
	SITEMAP("/so-do-trang");

	private final String url;

	SiteSection(String url) {
		this.url = url;
	}

	public String url() {
		return this.url;
	}

	static Optional<SiteSection> named(String name) {
		return Stream.of(values()).filter((module) -> module.name().equals(name)).findFirst();
	}

}
