package vn.lhh.news.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.ImageSnapshot;

/** Holds the public state of an article as its events publish it. */
record ArticleSnapshot(String id, String slug, String url, String title, String summary, String bodyHtml,
		String categoryId, List<String> categoryIds, List<String> tags, @Nullable LocalDate displayDate,
		@Nullable Instant publishedAt, @Nullable Instant visibleFrom, @Nullable Instant visibleUntil, boolean featured,
		boolean showOnHome, @Nullable ImageSnapshot leadImage, List<String> authors, @Nullable String source) {

	static ArticleSnapshot of(Article article, ArticleContent content) {
		ArticleSource articleSource = content.source();
		return new ArticleSnapshot(article.id(), article.slug(), article.url(), content.title(), content.summary(),
				content.bodyHtml(), content.primaryCategoryId(), content.categoryIds(), content.tags(),
				article.displayDate(), article.publishedAt(), article.visibleFrom(), article.visibleUntil(),
				content.featured(), content.showOnHome(), ImageSnapshot.of(content.leadImage()),
				content.authors().stream().map(Author::penName).toList(),
				(articleSource == null) ? null : articleSource.name());
	}

}
