package vn.lhh.web.page;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.web.api.Documents;
import vn.lhh.web.api.Listing;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Drafts as their pages would look, under signed addresses that end; kept by no cache.
 */
@Controller
class PreviewController {

	private static final Part<Listing<News.ArticleSummary>> NO_OTHERS = new Part<>(
			new Listing<>(List.of(), 1, 1, 0, 0));

	private static final Part<Listing<News.PageSummary>> NO_PAGES = new Part<>(new Listing<>(List.of(), 1, 1, 0, 0));

	private static final Part<Listing<News.Banner>> NO_BANNERS = new Part<>(new Listing<>(List.of(), 1, 1, 0, 0));

	private final Clock clock;

	PreviewController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/xem-truoc/news/articles/{token}")
	ModelAndView article(@PathVariable String token, Reads reads, HttpServletResponse response) {
		News.Article article = draft("/api/news/preview/articles", token, News.Article.class, reads);
		return page("article", article.title(), response).addObject("article", article)
			.addObject("others", NO_OTHERS)
			.addObject("banners", NO_BANNERS)
			.addObject("pager", null);
	}

	@GetMapping("/xem-truoc/news/announcements/{token}")
	ModelAndView announcement(@PathVariable String token, Reads reads, HttpServletResponse response) {
		News.Announcement announcement = draft("/api/news/preview/announcements", token, News.Announcement.class,
				reads);
		return page("announcement", announcement.title(), response).addObject("announcement", announcement)
			.addObject("document", AnnouncementController.document(announcement, reads))
			.addObject("audience", MemberController.named(announcement.audienceOrgIds(), reads));
	}

	@GetMapping("/xem-truoc/news/pages/{token}")
	ModelAndView staticPage(@PathVariable String token, Reads reads, HttpServletResponse response) {
		News.Page page = draft("/api/news/preview/pages", token, News.Page.class, reads);
		return page("page", page.title(), response).addObject("staticPage", page).addObject("pages", NO_PAGES);
	}

	@GetMapping("/xem-truoc/documents/documents/{token}")
	ModelAndView document(@PathVariable String token, Reads reads, HttpServletResponse response) {
		Documents.Document document = draft("/api/documents/preview/documents", token, Documents.Document.class, reads);
		return page("document", "Văn bản " + document.numberSymbol(), response).addObject("document", document)
			.addObject("today", Display.today(this.clock));
	}

	private static <T> T draft(String path, String token, Class<T> type, Reads reads) {
		return reads.need(Query.of(path).slash(token).toString(), type);
	}

	private static ModelAndView page(String template, String title, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
		return new ModelAndView(template).addObject("meta", Meta.of(title, "/xem-truoc").hidden())
			.addObject("preview", true);
	}

}
