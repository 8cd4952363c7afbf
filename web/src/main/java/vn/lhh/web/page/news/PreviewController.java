package vn.lhh.web.page.news;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.DocumentsApi;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.page.DisplayFormats;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.document.DocumentPages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Previews of drafts as their pages would look, under signed addresses that expire; no
 * cache keeps them.
 */
@Controller
class PreviewController {

	private static final PagePart<NewsApi.Others> NO_OTHERS = new PagePart<>(
			new NewsApi.Others(List.of(), 1, 1, 0, 0, null));

	private static final PagePart<ItemPage<NewsApi.PageSummary>> NO_PAGES = new PagePart<>(
			new ItemPage<>(List.of(), 1, 1, 0, 0));

	private static final PagePart<ItemPage<NewsApi.Banner>> NO_BANNERS = new PagePart<>(
			new ItemPage<>(List.of(), 1, 1, 0, 0));

	private final Clock clock;

	PreviewController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/xem-truoc/news/articles/{token}")
	ModelAndView article(@PathVariable String token, PageDataLoader pageDataLoader, HttpServletResponse response) {
		NewsApi.Article article = draft("/api/news/preview/articles", token, NewsApi.Article.class, pageDataLoader);
		return shown("article", new NewsPages.ArticlePage(meta(article.title()), article, NO_OTHERS, NO_BANNERS, null),
				response);
	}

	@GetMapping("/xem-truoc/news/announcements/{token}")
	ModelAndView announcement(@PathVariable String token, PageDataLoader pageDataLoader, HttpServletResponse response) {
		NewsApi.Announcement announcement = draft("/api/news/preview/announcements", token, NewsApi.Announcement.class,
				pageDataLoader);
		return shown("announcement",
				AnnouncementController.page(meta(announcement.title()), announcement, pageDataLoader), response);
	}

	@GetMapping("/xem-truoc/news/pages/{token}")
	ModelAndView staticPage(@PathVariable String token, PageDataLoader pageDataLoader, HttpServletResponse response) {
		NewsApi.Page page = draft("/api/news/preview/pages", token, NewsApi.Page.class, pageDataLoader);
		return shown("page", new NewsPages.StaticPage(meta(page.title()), page, NO_PAGES), response);
	}

	@GetMapping("/xem-truoc/documents/documents/{token}")
	ModelAndView document(@PathVariable String token, PageDataLoader pageDataLoader, HttpServletResponse response) {
		DocumentsApi.Document document = draft("/api/documents/preview/documents", token, DocumentsApi.Document.class,
				pageDataLoader);
		return shown("document", new DocumentPages.DocumentPage(meta("Văn bản " + document.numberSymbol()),
				DisplayFormats.today(this.clock), document), response);
	}

	private static <T> T draft(String path, String token, Class<T> type, PageDataLoader pageDataLoader) {
		return pageDataLoader.require(ApiPath.of(path).slash(token).toString(), type);
	}

	private static ModelAndView shown(String template, Page page, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
		return new ModelAndView(template, Page.ATTRIBUTE, page).addObject(Page.PREVIEW, true);
	}

	private static PageMeta meta(String title) {
		return PageMeta.of(title, "/xem-truoc").hidden();
	}

}
