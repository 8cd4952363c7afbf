package vn.lhh.web.page;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.lhh.web.api.Listing;
import vn.lhh.web.api.News;
import vn.lhh.web.api.Part;
import vn.lhh.web.api.Query;
import vn.lhh.web.api.Reads;

/**
 * News: all of it, by category, and one article with what else there is.
 */
@Controller
class NewsController {

	private static final int ON_A_PAGE = 12;

	@GetMapping("/tin-tuc")
	ModelAndView all(@RequestParam(required = false) @Nullable String trang, Reads reads) {
		CompletableFuture<Part<Listing<News.Category>>> categories = categories(reads);
		Listing<News.ArticleSummary> articles = articles(reads, null, trang);
		Meta meta = Meta.of("Tin tức tổng hợp", "/tin-tuc")
			.describedAs("Tin tức về hoạt động khoa học và kỹ thuật.")
			.followedAt("/tin-tuc/rss.xml");
		return list(meta, articles, categories.join());
	}

	@GetMapping("/chuyen-muc/{slug}")
	ModelAndView inCategory(@PathVariable String slug, @RequestParam(required = false) @Nullable String trang,
			Reads reads) {
		String path = Query.of("/chuyen-muc").slash(slug).toString();
		CompletableFuture<Part<Listing<News.Category>>> pending = categories(reads);
		Listing<News.ArticleSummary> articles = articles(reads, slug, trang);
		Part<Listing<News.Category>> categories = pending.join();
		News.Category category = Categories.find(categories, slug, articles);
		Meta meta = Meta.of(category.name(), path).describedAs(category.description()).followedAt(path + "/rss.xml");
		return list(meta, articles, categories).addObject("category", category);
	}

	@GetMapping("/tin-tuc/{slug}")
	ModelAndView article(@PathVariable String slug, @RequestParam(required = false) @Nullable String trang,
			Reads reads) {
		Query address = Query.of("/api/news/articles").slash(slug);
		CompletableFuture<Part<Listing<News.ArticleSummary>>> others = reads
			.part(Query.of(address + "/others").with("page", trang).toString(), News.OTHERS);
		News.Article article = reads.need(address.toString(), News.Article.class);
		return new ModelAndView("article").addObject("meta", meta(article))
			.addObject("article", article)
			.addObject("others", others.join())
			.addObject("pager", pager(others.join(), article.url()));
	}

	private static @Nullable Pager pager(Part<Listing<News.ArticleSummary>> others, String url) {
		return (others.value() != null) ? Pager.of(others.value(), url) : null;
	}

	private static Meta meta(News.Article article) {
		News.Seo seo = article.seo();
		String title = (seo != null && seo.title() != null) ? seo.title() : article.title();
		String description = (seo != null && seo.description() != null) ? seo.description() : article.summary();
		return Meta.of(title, article.url())
			.describedAs(description)
			.about("article", article.id())
			.picturedBy((article.leadImage() != null) ? article.leadImage().url() : null)
			.hiddenIf(seo != null && seo.noindex());
	}

	private static CompletableFuture<Part<Listing<News.Category>>> categories(Reads reads) {
		return reads.part("/api/news/categories", News.CATEGORIES);
	}

	private static Listing<News.ArticleSummary> articles(Reads reads, @Nullable String category,
			@Nullable String page) {
		return reads.need(Query.of("/api/news/articles")
			.with("category", category)
			.with("page", page)
			.with("size", ON_A_PAGE)
			.toString(), News.ARTICLES);
	}

	private static ModelAndView list(Meta meta, Listing<News.ArticleSummary> articles,
			Part<Listing<News.Category>> categories) {
		return new ModelAndView("articles").addObject("meta", meta)
			.addObject("articles", articles)
			.addObject("categories", categories)
			.addObject("pager", Pager.of(articles, meta.path()));
	}

}
