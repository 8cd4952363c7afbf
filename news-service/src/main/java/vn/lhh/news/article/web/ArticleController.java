package vn.lhh.news.article.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.caching.PublicAnswer;
import vn.lhh.kit.paging.PageOf;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.Agenda;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.article.Anchor;
import vn.lhh.news.article.Article;
import vn.lhh.news.article.ArticleReader;
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

	private final CategoryReader categories;

	private final Agenda agenda;

	ArticleController(ArticleReader reader, CategoryReader categories, Agenda agenda) {
		this.reader = reader;
		this.categories = categories;
		this.agenda = agenda;
	}

	@GetMapping("/articles")
	ResponseEntity<PageOf<ArticleSummary>> articles(@RequestParam(required = false) @Nullable String category,
			@RequestParam(required = false) @Nullable String tag, Paging paging) {
		PageOf<Article> page = this.reader.latest(Nfc.orNull(category), Nfc.orNull(tag), paging);
		return list(page.map(this::summary), page.items().stream()).entity();
	}

	@GetMapping("/articles/{slug}")
	ResponseEntity<ArticleView> article(@PathVariable String slug) {
		Article article = this.reader.one(slug);
		var related = this.reader.related(article);
		ArticleView view = ArticleView.of(article, related, this.categories.tree());
		PublicAnswer<ArticleView> answer = PublicAnswer.of(view)
			.keys("article:" + article.id(), "category:" + article.shown().primaryCategoryId());
		return bounded(answer, Stream.concat(Stream.of(article), related.stream())).entity();
	}

	@GetMapping("/articles/{slug}/others")
	ResponseEntity<OthersView> others(@PathVariable String slug,
			@RequestParam(required = false) @Nullable String before, Paging paging) {
		Anchor asked = Anchor.parse(before);
		PageOf<Article> page = this.reader.others(slug, paging, asked);
		Anchor anchor = (asked == null && paging.page() == 1) ? ArticleReader.anchorOf(page) : asked;
		return list(OthersView.of(page, anchor), page.items().stream()).entity();
	}

	@GetMapping("/highlights")
	ResponseEntity<HighlightsView> highlights(Paging paging) {
		var lead = this.reader.highlights(paging.size());
		Map<Category, List<Article>> strips = strips();
		HighlightsView view = new HighlightsView(lead.stream().map(this::summary).toList(),
				strips.entrySet().stream().map((strip) -> strip(strip.getKey(), strip.getValue())).toList());
		return list(view, Stream.concat(lead.stream(), strips.values().stream().flatMap(List::stream))).keys("home")
			.entity();
	}

	private Map<Category, List<Article>> strips() {
		Map<Category, List<Article>> strips = new LinkedHashMap<>();
		this.categories.tree()
			.open()
			.filter((category) -> category.facts().showOnHome())
			.forEach((category) -> strips.put(category, this.reader.strip(category)));
		strips.values().removeIf(List::isEmpty);
		return strips;
	}

	private HighlightsView.Strip strip(Category category, List<Article> articles) {
		return new HighlightsView.Strip(category.slug(), category.name(), "/chuyen-muc/" + category.slug(),
				articles.stream().map(this::summary).toList());
	}

	private <T> PublicAnswer<T> list(T body, Stream<Article> shown) {
		return bounded(PublicAnswer.of(body).keys("news-list", "category-list"), shown);
	}

	private <T> PublicAnswer<T> bounded(PublicAnswer<T> answer, Stream<Article> shown) {
		shown.forEach((article) -> answer.keys("article:" + article.id()).validUntil(article.visibleUntil()));
		return answer.validUntil(this.agenda.nextChangeOrNull());
	}

	private ArticleSummary summary(Article article) {
		return ArticleSummary.of(article, this.categories.tree());
	}

}
