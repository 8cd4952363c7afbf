package vn.lhh.news.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.EventJson;
import vn.lhh.news.album.web.AlbumRequest;
import vn.lhh.news.announcement.web.AnnouncementRequest;
import vn.lhh.news.article.web.ArticleRequest;
import vn.lhh.news.banner.web.BannerPositionRequest;
import vn.lhh.news.banner.web.BannerRequest;
import vn.lhh.news.category.web.CategoryRequest;
import vn.lhh.news.link.web.LinkGroupRequest;
import vn.lhh.news.link.web.LinkRequest;
import vn.lhh.news.page.web.PageRequest;
import vn.lhh.news.site.web.MenuRequest;
import vn.lhh.news.site.web.SiteRequest;

/** Reads the demo files: pictures, and JSON with editors' request bodies. */
final class DemoFiles {

	private DemoFiles() {
	}

	static String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

	static byte[] bytes(String name) {
		try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
			if (in == null) {
				throw new IllegalStateException("no demo file " + name);
			}
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static <T> T read(String name, DemoPlaceholders names, Class<T> type) {
		return EventJson.read(names.fill(text(name)), type);
	}

	record Categories(List<CategoryRequest> items) {
	}

	record Articles(List<ArticleRequest> items) {
	}

	record Announcements(List<AnnouncementRequest> items) {
	}

	record Albums(List<AlbumRequest> items) {
	}

	record Links(List<LinkGroupRequest> groups, List<LinkRequest> items) {
	}

	record Banners(List<BannerPositionRequest> positions, List<BannerRequest> items) {
	}

	record Site(SiteRequest identity, MenuRequest menu) {
	}

	/**
	 * Holds pages; since a page may refer to earlier pages, the loader resolves them one
	 * by one.
	 */
	record Pages(List<PageRequest> items) {
	}

	static String slug(@Nullable String given) {
		return java.util.Objects.requireNonNull(given, "a demo item without slug");
	}

}
