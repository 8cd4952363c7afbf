package vn.lhh.news.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.PictureState;

/**
 * What everybody may know of an article, as its events say it.
 */
record ArticleState(String id, String slug, String url, String title, String summary, String bodyHtml,
		String categoryId, List<String> categoryIds, List<String> tags, @Nullable LocalDate displayDate,
		@Nullable Instant publishedAt, @Nullable Instant visibleFrom, @Nullable Instant visibleUntil, boolean featured,
		boolean showOnHome, @Nullable PictureState leadImage, List<String> authors, @Nullable String source) {

	static ArticleState of(Article article, ArticleContent content) {
		Source source = content.source();
		return new ArticleState(article.id(), article.slug(), article.url(), content.title(), content.summary(),
				content.bodyHtml(), content.primaryCategoryId(), content.categoryIds(), content.tags(),
				article.displayDate(), article.publishedAt(), article.visibleFrom(), article.visibleUntil(),
				content.featured(), content.showOnHome(), PictureState.of(content.leadImage()),
				content.authors().stream().map(Author::penName).toList(), (source == null) ? null : source.name());
	}

}
