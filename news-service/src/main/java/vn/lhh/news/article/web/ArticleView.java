package vn.lhh.news.article.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.article.Article;
import vn.lhh.news.article.ArticleContent;
import vn.lhh.news.article.ArticleSource;
import vn.lhh.news.article.AudioVersion;
import vn.lhh.news.article.Author;
import vn.lhh.news.article.Seo;
import vn.lhh.news.category.CategoryTree;
import vn.lhh.news.category.web.CategoryRef;
import vn.lhh.news.media.web.AttachmentView;
import vn.lhh.news.media.web.PictureView;

/** Holds an article's page. */
record ArticleView(String id, String slug, String url, String title, String summary, @Nullable LocalDate displayDate,
		@Nullable OffsetDateTime publishedAt, @Nullable CategoryRef category, @Nullable PictureView leadImage,
		boolean featured, @Nullable OffsetDateTime visibleUntil, String bodyHtml, @Nullable OffsetDateTime updatedAt,
		Visibility visibility, List<Author> authors, @Nullable SourceView source, String contentOrigin,
		String contentOriginLabel, @Nullable String externalUrl, List<AttachmentView> attachments,
		List<AudioView> audio, List<String> tags, List<CategoryRef> categories, int readingMinutes,
		List<ArticleSummary> related, SeoView seo) {

	static ArticleView of(Article article, List<Article> related, CategoryTree categories) {
		ArticleSummary summary = ArticleSummary.of(article, categories);
		ArticleContent content = article.shown();
		return new ArticleView(summary.id(), summary.slug(), summary.url(), summary.title(), summary.summary(),
				summary.displayDate(), summary.publishedAt(), summary.category(), summary.leadImage(),
				summary.featured(), summary.visibleUntil(), content.bodyHtml(),
				VietnameseDates.local(article.liveSince()), article.visibility(), content.authors(),
				SourceView.of(content.source()), content.contentOrigin().name(), content.contentOrigin().label(),
				content.externalUrl(), AttachmentView.of(content.attachments()),
				content.audio().stream().map(AudioView::of).toList(), content.tags(),
				CategoryRef.ofOpen(content.categoryIds(), categories), content.readingMinutes(),
				related.stream().map((one) -> ArticleSummary.of(one, categories)).toList(), SeoView.of(content.seo()));
	}

	/** Holds a source for readers. */
	record SourceView(String name, @Nullable String url, @Nullable String logoUrl) {

		static @Nullable SourceView of(@Nullable ArticleSource articleSource) {
			return (articleSource == null) ? null
					: new SourceView(articleSource.name(), articleSource.url(), media(articleSource.logoId()));
		}

	}

	/** Holds an audio version for readers. */
	record AudioView(String voice, String url, int durationSec) {

		static AudioView of(AudioVersion audioVersion) {
			return new AudioView(audioVersion.voice(), "/api/news/media/" + audioVersion.mediaId(),
					audioVersion.durationSec());
		}

	}

	/** Holds SEO data for readers. */
	record SeoView(@Nullable String title, @Nullable String description, @Nullable String imageUrl, boolean noindex) {

		static SeoView of(Seo seo) {
			return new SeoView(seo.title(), seo.description(), media(seo.ogImageId()), seo.noindex());
		}

	}

	private static @Nullable String media(@Nullable String id) {
		return (id == null) ? null : "/api/news/media/" + id;
	}

}
