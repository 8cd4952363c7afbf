package vn.lhh.web.page.news;

import org.jspecify.annotations.Nullable;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;
import vn.lhh.web.page.member.MemberController;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;

/**
 * Pages of announcements: the list of those in force, and one announcement.
 */
@Controller
class AnnouncementController {

	@GetMapping("/thong-bao")
	ModelAndView all(@RequestParam(required = false) @Nullable String trang, PageDataLoader pageDataLoader) {
		ItemPage<NewsApi.AnnouncementSummary> announcements = pageDataLoader
			.require(ApiPath.of("/api/news/announcements").with("page", trang).toString(), NewsApi.ANNOUNCEMENTS);
		PageMeta meta = PageMeta.of("Thông báo", "/thong-bao")
			.describedAs("Các thông báo, giấy mời và thời hạn còn hiệu lực.")
			.followedAt("/thong-bao/rss.xml")
			.showing(announcements, "/thong-bao");
		return new ModelAndView("announcements", Page.ATTRIBUTE,
				new NewsPages.AnnouncementListPage(meta, announcements, Pagination.of(announcements, "/thong-bao")));
	}

	/** The document that the announcement is about, null if there is no public one. */
	private static DocumentsApi.@Nullable Summary document(NewsApi.Announcement announcement,
			PageDataLoader pageDataLoader) {
		if (announcement.documentId() == null) {
			return null;
		}
		return pageDataLoader
			.optional(ApiPath.of("/api/documents").slash(announcement.documentId()).toString(),
					DocumentsApi.Summary.class)
			.join()
			.value();
	}

	@GetMapping("/thong-bao/{slug}")
	ModelAndView one(@PathVariable String slug, PageDataLoader pageDataLoader) {
		NewsApi.Announcement announcement = pageDataLoader
			.require(ApiPath.of("/api/news/announcements").slash(slug).toString(), NewsApi.Announcement.class);
		PageMeta meta = PageMeta.of(announcement.title(), announcement.url())
			.describedAs((announcement.excerpt() != null) ? announcement.excerpt() : announcement.kindLabel())
			.about("announcement", announcement.id())
			.within("Thông báo", "/thong-bao")
			.dated(announcement.publishedAt(), announcement.updatedAt())
			.seenBy(announcement.visibility());
		return new ModelAndView("announcement", Page.ATTRIBUTE, page(meta, announcement, pageDataLoader));
	}

	/** The page of a published announcement, or of a draft. */
	static NewsPages.AnnouncementPage page(PageMeta meta, NewsApi.Announcement announcement,
			PageDataLoader pageDataLoader) {
		return new NewsPages.AnnouncementPage(meta, announcement, document(announcement, pageDataLoader),
				MemberController.named(announcement.audienceOrgIds(), pageDataLoader));
	}

}
