package vn.lhh.web.page.news;

import java.util.concurrent.CompletableFuture;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.MembersApi;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;

/**
 * Static pages, and the site map page.
 */
@Controller
class StaticPageController {

	@GetMapping("/trang/{slug}")
	ModelAndView one(@PathVariable String slug, PageDataLoader pageDataLoader) {
		CompletableFuture<PagePart<ItemPage<NewsApi.PageSummary>>> pages = pageDataLoader.optional("/api/news/pages",
				NewsApi.PAGES);
		NewsApi.Page page = pageDataLoader.require(ApiPath.of("/api/news/pages").slash(slug).toString(),
				NewsApi.Page.class);
		return new ModelAndView("page", Page.ATTRIBUTE, new NewsPages.StaticPage(meta(page), page, pages.join()));
	}

	private static PageMeta meta(NewsApi.Page page) {
		PageMeta pageMeta = PageMeta.of(page.title(), page.url())
			.about("page", page.id())
			.dated(null, page.updatedAt())
			.seenBy(page.visibility());
		return (page.parent() != null) ? pageMeta.within(page.parent().title(), page.parent().url()) : pageMeta;
	}

	@GetMapping("/so-do-trang")
	ModelAndView map(PageDataLoader pageDataLoader) {
		CompletableFuture<PagePart<ItemPage<NewsApi.PageSummary>>> pages = pageDataLoader.optional("/api/news/pages",
				NewsApi.PAGES);
		CompletableFuture<PagePart<ItemPage<NewsApi.Category>>> categories = pageDataLoader
			.optional("/api/news/categories", NewsApi.CATEGORIES);
		CompletableFuture<PagePart<ItemPage<MembersApi.Branch>>> tree = pageDataLoader.optional("/api/members/tree",
				MembersApi.TREE);
		PageMeta meta = PageMeta.of("Sơ đồ trang", "/so-do-trang")
			.describedAs("Mọi mục của trang trong một danh sách.");
		return new ModelAndView("site-map", Page.ATTRIBUTE,
				new NewsPages.SiteMapPage(meta, pages.join(), categories.join(), tree.join()));
	}

}
