package vn.lhh.web.page;

import java.time.Clock;
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

	private final Clock clock;

	NewsController(Clock clock) {
		this.clock = clock;
	}

	private static final int ON_A_PAGE = 12;

	@GetMapping("/tin-tuc")
	ModelAndView all(@RequestParam(required = false) @Nullable String trang,
			@RequestParam(required = false) @Nullable String tukhoa, Reads reads) {
		CompletableFuture<Part<Listing<News.Category>>> categories = categories(reads);
		String tag = (tukhoa == null || tukhoa.isBlank()) ? null : tukhoa.strip();
		Listing<News.ArticleSummary> articles = articles(reads, null, tag, trang);
		Meta meta = Meta.of((tag != null) ? "Tin có từ khóa “" + tag + "”" : "Tin tức tổng hợp", "/tin-tuc")
			.describedAs("Tin tức về hoạt động khoa học và kỹ thuật.")
			.followedAt("/tin-tuc/rss.xml")
			.hiddenIf(tag != null);
		return list(meta, articles, categories.join(), Query.of("/tin-tuc").with("tukhoa", tag).toString());
	}

	@GetMapping("/chuyen-muc/{slug}")
	ModelAndView inCategory(@PathVariable String slug, @RequestParam(required = false) @Nullable String trang,
			Reads reads) {
		String path = Query.of("/chuyen-muc").slash(slug).toString();
		CompletableFuture<Part<Listing<News.Category>>> pending = categories(reads);
		Listing<News.ArticleSummary> articles = articles(reads, slug, null, trang);
		Part<Listing<News.Category>> categories = pending.join();
		News.Category category = Categories.find(categories, slug, articles);
		Meta meta = Meta.of(category.name(), path)
			.describedAs(category.description())
			.followedAt(path + "/rss.xml")
			.within("Tin tức", "/tin-tuc");
		return list(meta, articles, categories, path).addObject("category", category);
	}

	@GetMapping("/tin-tuc/{slug}")
	ModelAndView article(@PathVariable String slug, @RequestParam(required = false) @Nullable String trang,
			@RequestParam(required = false) @Nullable String before, Reads reads) {
		Query address = Query.of("/api/news/articles").slash(slug);
		CompletableFuture<Part<News.Others>> pending = reads.part(
				Query.of(address + "/others").with("page", trang).with("before", before).toString(), News.Others.class);
		CompletableFuture<Part<Listing<News.Banner>>> banners = reads.part("/api/news/banners?position=article",
				News.BANNERS);
		News.Article article = reads.need(address.toString(), News.Article.class);
		Part<News.Others> others = pending.join();
		return new ModelAndView("article").addObject("meta", meta(article))
			.addObject("article", article)
			.addObject("others", others)
			.addObject("banners", banners.join())
			.addObject("pager", pager(others, article.url()));
	}

	/**
	 * The other pages of "Tin khác" begin where its first page began, whatever appeared
	 * since.
	 */
	private static @Nullable Pager pager(Part<News.Others> others, String url) {
		if (others.value() == null) {
			return null;
		}
		String base = Query.of(url).with("before", others.value().before()).toString();
		return Pager.of(others.value().listing(), base).from(url);
	}

	private static Meta meta(News.Article article) {
		News.Seo seo = article.seo();
		String title = (seo != null && seo.title() != null) ? seo.title() : article.title();
		String description = (seo != null && seo.description() != null) ? seo.description() : article.summary();
		Meta meta = Meta.of(title, article.url())
			.describedAs(description)
			.about("article", article.id())
			.picturedBy(picture(article))
			.dated(article.publishedAt(), article.updatedAt())
			.seenBy(article.visibility())
			.hiddenIf(seo != null && seo.noindex());
		News.CategoryRef category = article.category();
		return (category != null) ? meta.within(category.name(), "/chuyen-muc/" + category.slug())
				: meta.within("Tin tức", "/tin-tuc");
	}

	private static @Nullable String picture(News.Article article) {
		News.Seo seo = article.seo();
		if (seo != null && seo.imageUrl() != null) {
			return seo.imageUrl();
		}
		return (article.leadImage() != null) ? article.leadImage().url() : null;
	}

	private static CompletableFuture<Part<Listing<News.Category>>> categories(Reads reads) {
		return reads.part("/api/news/categories", News.CATEGORIES);
	}

	private static Listing<News.ArticleSummary> articles(Reads reads, @Nullable String category, @Nullable String tag,
			@Nullable String page) {
		return reads.need(Query.of("/api/news/articles")
			.with("category", category)
			.with("tag", tag)
			.with("page", page)
			.with("size", ON_A_PAGE)
			.toString(), News.ARTICLES);
	}

	private ModelAndView list(Meta meta, Listing<News.ArticleSummary> articles, Part<Listing<News.Category>> categories,
			String base) {
		return new ModelAndView("articles").addObject("meta", meta.showing(articles, base))
			.addObject("today", Display.today(this.clock))
			.addObject("articles", articles)
			.addObject("categories", categories)
			.addObject("pager", Pager.of(articles, base));
	}

}
