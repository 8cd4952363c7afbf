package vn.lhh.web.page;

import java.util.concurrent.CompletableFuture;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.Listing;
import vn.lhh.web.api.Members;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

/**
 * Pages of lasting text, and the map of the whole site.
 */
@Controller
class StaticPageController {

	@GetMapping("/trang/{slug}")
	ModelAndView one(@PathVariable String slug, Reads reads) {
		CompletableFuture<Part<Listing<News.PageSummary>>> pages = reads.part("/api/news/pages", News.PAGES);
		News.Page page = reads.need(Query.of("/api/news/pages").slash(slug).toString(), News.Page.class);
		return new ModelAndView("page").addObject("meta", meta(page))
			.addObject("staticPage", page)
			.addObject("pages", pages.join());
	}

	private static Meta meta(News.Page page) {
		Meta meta = Meta.of(page.title(), page.url())
			.about("page", page.id())
			.dated(null, page.updatedAt())
			.seenBy(page.visibility());
		return (page.parent() != null) ? meta.within(page.parent().title(), page.parent().url()) : meta;
	}

	@GetMapping("/so-do-trang")
	ModelAndView map(Reads reads) {
		CompletableFuture<Part<Listing<News.PageSummary>>> pages = reads.part("/api/news/pages", News.PAGES);
		CompletableFuture<Part<Listing<News.Category>>> categories = reads.part("/api/news/categories",
				News.CATEGORIES);
		CompletableFuture<Part<Listing<Members.Branch>>> tree = reads.part("/api/members/tree", Members.TREE);
		return new ModelAndView("site-map")
			.addObject("meta",
					Meta.of("Sơ đồ trang", "/so-do-trang").describedAs("Mọi mục của trang trong một danh sách."))
			.addObject("pages", pages.join())
			.addObject("categories", categories.join())
			.addObject("tree", tree.join());
	}

}
