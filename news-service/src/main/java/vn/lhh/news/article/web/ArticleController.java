package vn.lhh.news.article.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.article.Article;
import vn.lhh.news.article.ArticleReader;
import vn.lhh.news.article.HighlightsReader;
import vn.lhh.news.article.HighlightsReader.FrontPage;
import vn.lhh.news.article.ListAnchor;
import vn.lhh.news.category.Category;
import vn.lhh.news.category.CategoryReader;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news")
@Audience(Audience.ANYONE)
class ArticleController {

	private final ArticleReader reader;

	private final HighlightsReader highlights;

	private final CategoryReader categories;

	private final PublicationScheduler publicationScheduler;

	ArticleController(ArticleReader reader, HighlightsReader highlights, CategoryReader categories,
			PublicationScheduler publicationScheduler) {
		this.reader = reader;
		this.highlights = highlights;
		this.categories = categories;
		this.publicationScheduler = publicationScheduler;
	}

	@GetMapping("/articles")
	ResponseEntity<PageResult<ArticleSummary>> articles(@RequestParam(required = false) @Nullable String category,
			@RequestParam(required = false) @Nullable String tag, Paging paging) {
		PageResult<Article> page = this.reader.latest(Nfc.orNull(category), Nfc.orNull(tag), paging);
		return list(page.map(this::summary), page.items().stream()).build();
	}

	@GetMapping("/articles/{slug}")
	ResponseEntity<ArticleView> article(@PathVariable String slug) {
		Article article = this.reader.one(slug);
		var related = this.reader.related(article);
		ArticleView view = ArticleView.of(article, related, this.categories.tree());
		PublicResponse<ArticleView> answer = PublicResponse.of(view).keys("article:" + article.id(), "category-list");
		return bounded(answer, Stream.concat(Stream.of(article), related.stream())).build();
	}

	@GetMapping("/articles/{slug}/others")
	ResponseEntity<MoreArticlesView> others(@PathVariable String slug,
			@RequestParam(required = false) @Nullable String before, Paging paging) {
		ListAnchor asked = ListAnchor.parse(before);
		PageResult<Article> page = this.reader.others(slug, paging, asked);
		ListAnchor listAnchor = (asked == null && paging.page() == 1) ? ArticleReader.anchorOf(page) : asked;
		return list(MoreArticlesView.of(page, listAnchor), page.items().stream()).build();
	}

	@GetMapping("/highlights")
	ResponseEntity<HighlightsView> highlights(Paging paging) {
		FrontPage page = this.highlights.now(paging.size());
		HighlightsView view = new HighlightsView(page.lead().stream().map(this::summary).toList(),
				page.strips().entrySet().stream().map((strip) -> strip(strip.getKey(), strip.getValue())).toList());
		return list(view, page.all()).keys("home").build();
	}

	private HighlightsView.Strip strip(Category category, List<Article> articles) {
		return new HighlightsView.Strip(category.slug(), category.name(), "/chuyen-muc/" + category.slug(),
				articles.stream().map(this::summary).toList());
	}

	private <T> PublicResponse<T> list(T body, Stream<Article> shown) {
		return bounded(PublicResponse.of(body).keys("news-list", "category-list"), shown);
	}

	private <T> PublicResponse<T> bounded(PublicResponse<T> answer, Stream<Article> shown) {
		shown.forEach((article) -> answer.keys("article:" + article.id()).validUntil(article.visibleUntil()));
		return answer.validUntil(this.publicationScheduler.nextChangeOrNull());
	}

	private ArticleSummary summary(Article article) {
		return ArticleSummary.of(article, this.categories.tree());
	}

}
