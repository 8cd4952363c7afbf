package vn.lhh.news.article.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.article.Article;
import vn.lhh.news.article.ArticleContent;
import vn.lhh.news.category.CategoryTree;
import vn.lhh.news.category.web.CategoryRef;
import vn.lhh.news.media.web.PictureView;

/**
 * An article as lists show it.
 */
record ArticleSummary(String id, String slug, String url, String title, String summary, @Nullable LocalDate displayDate,
		@Nullable OffsetDateTime publishedAt, @Nullable CategoryRef category, @Nullable PictureView leadImage,
		boolean featured, @Nullable OffsetDateTime visibleUntil) {

	static ArticleSummary of(Article article, CategoryTree categories) {
		ArticleContent content = article.shown();
		return new ArticleSummary(article.id(), article.slug(), article.url(), content.title(), content.summary(),
				article.displayDate(), VietnameseDates.local(article.publishedAt()),
				CategoryRef.of(content.primaryCategoryId(), categories), PictureView.of(content.leadImage()),
				content.featured(), VietnameseDates.local(article.visibleUntil()));
	}

}
