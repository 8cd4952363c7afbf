package vn.lhh.news.article.web;

import java.util.List;

import vn.lhh.kit.publishing.preview.PreviewAnswer;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.article.ArticleDesk;
import vn.lhh.news.category.CategoryReader;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves article drafts to clients with a signed preview URL. */
@RestController
@RequestMapping("/api/news/preview/articles")
@Audience(Audience.ANYONE)
class ArticlePreviewController {

	private final ArticleDesk desk;

	private final CategoryReader categories;

	ArticlePreviewController(ArticleDesk desk, CategoryReader categories) {
		this.desk = desk;
		this.categories = categories;
	}

	@GetMapping("/{token}")
	ResponseEntity<ArticleView> one(@PathVariable String token) {
		return PreviewAnswer.of(ArticleView.of(this.desk.previewed(token), List.of(), this.categories.tree()));
	}

}
