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
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.member.MemberController;

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

	private static final PagePart<ItemPage<NewsApi.ArticleSummary>> NO_OTHERS = new PagePart<>(
			new ItemPage<>(List.of(), 1, 1, 0, 0));

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
		return page("article", article.title(), response).addObject("article", article)
			.addObject("others", NO_OTHERS)
			.addObject("banners", NO_BANNERS)
			.addObject("pager", null);
	}

	@GetMapping("/xem-truoc/news/announcements/{token}")
	ModelAndView announcement(@PathVariable String token, PageDataLoader pageDataLoader, HttpServletResponse response) {
		NewsApi.Announcement announcement = draft("/api/news/preview/announcements", token, NewsApi.Announcement.class,
				pageDataLoader);
		return page("announcement", announcement.title(), response).addObject("announcement", announcement)
			.addObject("document", AnnouncementController.document(announcement, pageDataLoader))
			.addObject("audience", MemberController.named(announcement.audienceOrgIds(), pageDataLoader));
	}

	@GetMapping("/xem-truoc/news/pages/{token}")
	ModelAndView staticPage(@PathVariable String token, PageDataLoader pageDataLoader, HttpServletResponse response) {
		NewsApi.Page page = draft("/api/news/preview/pages", token, NewsApi.Page.class, pageDataLoader);
		return page("page", page.title(), response).addObject("staticPage", page).addObject("pages", NO_PAGES);
	}

	@GetMapping("/xem-truoc/documents/documents/{token}")
	ModelAndView document(@PathVariable String token, PageDataLoader pageDataLoader, HttpServletResponse response) {
		DocumentsApi.Document document = draft("/api/documents/preview/documents", token, DocumentsApi.Document.class,
				pageDataLoader);
		return page("document", "Văn bản " + document.numberSymbol(), response).addObject("document", document)
			.addObject("today", DisplayFormats.today(this.clock));
	}

	private static <T> T draft(String path, String token, Class<T> type, PageDataLoader pageDataLoader) {
		return pageDataLoader.require(ApiPath.of(path).slash(token).toString(), type);
	}

	private static ModelAndView page(String template, String title, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
		return new ModelAndView(template).addObject("meta", PageMeta.of(title, "/xem-truoc").hidden())
			.addObject("preview", true);
	}

}
