package vn.lhh.web.page.news;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import vn.lhh.web.page.DisplayFormats;
import vn.lhh.web.page.Page;
import vn.lhh.web.page.PageMeta;
import vn.lhh.web.page.Pagination;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.client.ApiPath;
import vn.lhh.web.client.ItemPage;
import vn.lhh.web.client.NewsApi;
import vn.lhh.web.client.PageDataLoader;
import vn.lhh.web.client.PagePart;

/**
 * Pages of news: all articles, those of a category, and one article with further ones.
 */
@Controller
class NewsController {

	private final Clock clock;

	NewsController(Clock clock) {
		this.clock = clock;
	}

	private static final int ON_A_PAGE = 12;

	@GetMapping("/tin-tuc")
	ModelAndView all(@RequestParam(required = false) @Nullable String trang,
			@RequestParam(required = false) @Nullable String tukhoa, PageDataLoader pageDataLoader) {
		CompletableFuture<PagePart<ItemPage<NewsApi.Category>>> categories = categories(pageDataLoader);
		String tag = (tukhoa == null || tukhoa.isBlank()) ? null : tukhoa.strip();
		ItemPage<NewsApi.ArticleSummary> articles = articles(pageDataLoader, null, tag, trang);
		PageMeta pageMeta = PageMeta.of((tag != null) ? "Tin có từ khóa “" + tag + "”" : "Tin tức tổng hợp", "/tin-tuc")
			.describedAs("Tin tức về hoạt động khoa học và kỹ thuật.")
			.followedAt("/tin-tuc/rss.xml")
			.hiddenIf(tag != null);
		return list(pageMeta, null, articles, categories.join(), ApiPath.of("/tin-tuc").with("tukhoa", tag).toString());
	}

	@GetMapping("/chuyen-muc/{slug}")
	ModelAndView inCategory(@PathVariable String slug, @RequestParam(required = false) @Nullable String trang,
			PageDataLoader pageDataLoader) {
		String path = ApiPath.of("/chuyen-muc").slash(slug).toString();
		CompletableFuture<PagePart<ItemPage<NewsApi.Category>>> pending = categories(pageDataLoader);
		ItemPage<NewsApi.ArticleSummary> articles = articles(pageDataLoader, slug, null, trang);
		PagePart<ItemPage<NewsApi.Category>> categories = pending.join();
		NewsApi.Category category = CategoryLookup.find(categories, slug, articles);
		PageMeta pageMeta = PageMeta.of(category.name(), path)
			.describedAs(category.description())
			.followedAt(path + "/rss.xml")
			.within("Tin tức", "/tin-tuc");
		return list(pageMeta, category, articles, categories, path);
	}

	@GetMapping("/tin-tuc/{slug}")
	ModelAndView article(@PathVariable String slug, @RequestParam(required = false) @Nullable String trang,
			@RequestParam(required = false) @Nullable String before, PageDataLoader pageDataLoader) {
		ApiPath address = ApiPath.of("/api/news/articles").slash(slug);
		CompletableFuture<PagePart<NewsApi.Others>> pending = pageDataLoader.optional(
				ApiPath.of(address + "/others").with("page", trang).with("before", before).toString(),
				NewsApi.Others.class);
		CompletableFuture<PagePart<ItemPage<NewsApi.Banner>>> banners = pageDataLoader
			.optional("/api/news/banners?position=article", NewsApi.BANNERS);
		NewsApi.Article article = pageDataLoader.require(address.toString(), NewsApi.Article.class);
		PagePart<NewsApi.Others> others = pending.join();
		return new ModelAndView("article", Page.ATTRIBUTE, new NewsPages.ArticlePage(meta(article), article, others,
				banners.join(), pager(others, article.url())));
	}

	/**
	 * Pagination of "Tin khác", whose pages start from the same article as its first
	 * page, even after newer articles appear.
	 */
	private static @Nullable Pagination pager(PagePart<NewsApi.Others> others, String url) {
		if (others.value() == null) {
			return null;
		}
		String base = ApiPath.of(url).with("before", others.value().before()).toString();
		return Pagination.of(others.value().listing(), base).from(url);
	}

	private static PageMeta meta(NewsApi.Article article) {
		NewsApi.Seo seo = article.seo();
		String title = (seo != null && seo.title() != null) ? seo.title() : article.title();
		String description = (seo != null && seo.description() != null) ? seo.description() : article.summary();
		PageMeta pageMeta = PageMeta.of(title, article.url())
			.describedAs(description)
			.about("article", article.id())
			.picturedBy(picture(article))
			.dated(article.publishedAt(), article.updatedAt())
			.seenBy(article.visibility())
			.hiddenIf(seo != null && seo.noindex());
		NewsApi.CategoryRef category = article.category();
		return (category != null) ? pageMeta.within(category.name(), category.url())
				: pageMeta.within("Tin tức", "/tin-tuc");
	}

	private static @Nullable String picture(NewsApi.Article article) {
		NewsApi.Seo seo = article.seo();
		if (seo != null && seo.imageUrl() != null) {
			return seo.imageUrl();
		}
		return (article.leadImage() != null) ? article.leadImage().url() : null;
	}

	private static CompletableFuture<PagePart<ItemPage<NewsApi.Category>>> categories(PageDataLoader pageDataLoader) {
		return pageDataLoader.optional("/api/news/categories", NewsApi.CATEGORIES);
	}

	private static ItemPage<NewsApi.ArticleSummary> articles(PageDataLoader pageDataLoader, @Nullable String category,
			@Nullable String tag, @Nullable String page) {
		return pageDataLoader.require(ApiPath.of("/api/news/articles")
			.with("category", category)
			.with("tag", tag)
			.with("page", page)
			.with("size", ON_A_PAGE)
			.toString(), NewsApi.ARTICLES);
	}

	private ModelAndView list(PageMeta pageMeta, NewsApi.@Nullable Category category,
			ItemPage<NewsApi.ArticleSummary> articles, PagePart<ItemPage<NewsApi.Category>> categories, String base) {
		return new ModelAndView("articles", Page.ATTRIBUTE,
				new NewsPages.ArticleListPage(pageMeta.showing(articles, base), DisplayFormats.today(this.clock),
						category, articles, categories, Pagination.of(articles, base)));
	}

}
