package vn.lhh.news.article.web;

import vn.lhh.kit.grant.ScopeType;
import vn.lhh.kit.publishing.web.PublicationAdminController;
import vn.lhh.kit.security.Audience;
import vn.lhh.news.article.Article;
import vn.lhh.news.article.ArticleContent;
import vn.lhh.news.article.ArticleDesk;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/news/admin/articles")
@Audience(value = { "EDITOR", "APPROVER", "ADMIN" }, approving = { "APPROVER", "ADMIN" }, drafting = "CONTRIBUTOR",
		scopes = ScopeType.CATEGORY)
class ArticleAdminController extends PublicationAdminController<Article, ArticleContent, ArticleRequest> {

	ArticleAdminController(ArticleDesk articleDesk) {
		super(articleDesk);
	}

	@Override
	protected boolean hasPreview() {
		return true;
	}

}
