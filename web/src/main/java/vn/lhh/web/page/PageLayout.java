package vn.lhh.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lhh.web.WebProperties;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.client.SiteApi;
import vn.lhh.web.html.SafeHtml;

/**
 * Everything that the layout shows around a page: its metadata, the site's identity and
 * menu, and the scripts that stand in the page.
 */
public record PageLayout(PageMeta meta, PagePart<SiteApi.Chrome> frame, @Nullable SafeHtml structuredData,
		SafeHtml preferences, boolean preview, WebProperties properties) {

	private static final String NAMELESS = "Cổng thông tin Liên hiệp Hội";

	public SiteApi.@Nullable Identity site() {
		return (this.frame.value() != null) ? this.frame.value().site() : null;
	}

	public String siteName() {
		SiteApi.Identity site = site();
		return (site != null) ? site.name() : NAMELESS;
	}

	public String owner() {
		SiteApi.Identity site = site();
		return (site != null && site.owningBody() != null) ? site.owningBody() : siteName();
	}

	/** Text of the browser's title bar. */
	public String title() {
		if (isHome()) {
			return siteName();
		}
		SiteApi.Identity site = site();
		String name = (site != null && site.shortName() != null) ? site.shortName() : siteName();
		return this.meta.heading() + " – " + name;
	}

	public boolean isHome() {
		return this.meta.path().equals("/");
	}

	/** The site's menu, {@code null} if it is missing or empty. */
	public @Nullable List<SiteApi.MenuItem> menu() {
		SiteApi.Chrome chrome = this.frame.value();
		return (chrome == null || chrome.menu().isEmpty()) ? null : chrome.menu();
	}

	/** Value of {@code aria-current} for a link to this page. */
	public @Nullable String current(@Nullable String url) {
		return this.meta.path().equals(url) ? "page" : null;
	}

	/** The same for a link to this page or to the part of the site that it is in. */
	public @Nullable String currentSection(@Nullable String url) {
		boolean within = url != null && !url.equals("/") && this.meta.path().startsWith(url + "/");
		return within ? "true" : current(url);
	}

	public String canonical() {
		return absolute(this.meta.canonical());
	}

	/** The full public address of this page without its filters. */
	public String address() {
		return absolute(this.meta.path());
	}

	/** Picture for link previews. */
	public String image() {
		String own = this.meta.image();
		return absolute((own != null && !own.isEmpty()) ? own : Assets.address("/img/chia-se.png"));
	}

	/** A feed of this page besides that of the whole site. */
	public @Nullable String feed() {
		return "/rss.xml".equals(this.meta.feed()) ? null : this.meta.feed();
	}

	private String absolute(String path) {
		return path.startsWith("/") ? this.properties.absolute(path) : path;
	}

}
