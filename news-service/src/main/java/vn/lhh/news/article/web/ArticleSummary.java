package vn.lhh.news.article.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.article.Article;
import vn.lhh.news.article.ArticleContent;
import vn.lhh.news.category.CategoryTree;
import vn.lhh.news.category.web.CategoryRef;
import vn.lhh.news.media.web.PictureView;

/** Holds an article's list entry. */
record ArticleSummary(String id, String slug, String url, String title, String summary, @Nullable LocalDate displayDate,
		@Nullable OffsetDateTime publishedAt, @Nullable CategoryRef category, @Nullable PictureView leadImage,
		boolean featured, boolean noindex, @Nullable OffsetDateTime visibleUntil, @Nullable OffsetDateTime updatedAt,
		@Nullable OffsetDateTime newUntil) {

	static ArticleSummary of(Article article, CategoryTree categories) {
		ArticleContent content = article.shown();
		return new ArticleSummary(article.id(), article.slug(), article.url(), content.title(), content.summary(),
				article.displayDate(), VietnameseDates.local(article.publishedAt()),
				CategoryRef.of(content.primaryCategoryId(), categories), PictureView.of(content.leadImage()),
				content.featured(), isKeptFromSearch(content), VietnameseDates.local(article.visibleUntil()),
				VietnameseDates.local(article.liveSince()), newUntil(article, content, categories));
	}

	/**
	 * Returns the end of the time its category marks it as new, {@code null} for never.
	 */
	private static @Nullable OffsetDateTime newUntil(Article article, ArticleContent content, CategoryTree categories) {
		Instant since = article.publishedAt();
		int days = categories.byId(content.primaryCategoryId())
			.map((category) -> category.facts().newBadgeDays())
			.orElse(0);
		return (since == null || days == 0) ? null : VietnameseDates.local(since.plus(days, ChronoUnit.DAYS));
	}

	private static boolean isKeptFromSearch(ArticleContent content) {
		return content.seo() != null && content.seo().noindex();
	}

}
