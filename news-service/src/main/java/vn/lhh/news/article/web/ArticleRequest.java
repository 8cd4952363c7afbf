package vn.lhh.news.article.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.article.ArticleContent;
import vn.lhh.news.article.ArticleSource;
import vn.lhh.news.article.AudioVersion;
import vn.lhh.news.article.Author;
import vn.lhh.news.article.ContentOrigin;
import vn.lhh.news.article.ReadingTime;
import vn.lhh.news.article.Seo;
import vn.lhh.news.media.AttachedFile;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.media.MediaIds;
import vn.lhh.news.media.web.FileRequest;
import vn.lhh.news.media.web.PictureRequest;
import vn.lhh.news.shared.InputCleaner;

/**
 * Holds the request body for writing an article: content fields and publication settings.
 */
public record ArticleRequest(@Nullable String title, @Multiline @Nullable String summary, @Nullable String bodyHtml,
		@Nullable String primaryCategoryId, @Nullable List<@Nullable String> categoryIds,
		@Nullable List<@Nullable String> tags, @Nullable List<@Nullable AuthorRequest> authors,
		@Nullable SourceRequest source, @Nullable ContentOrigin contentOrigin, @Nullable PictureRequest leadImage,
		@Nullable List<@Nullable FileRequest> attachments, @Nullable List<@Nullable AudioRequest> audio,
		@Nullable Boolean featured, @Nullable Integer featuredOrder, @Nullable Boolean showOnHome,
		@Nullable String externalUrl, @Nullable LocalDate displayDate, @Nullable List<@Nullable String> relatedIds,
		@Nullable SeoRequest seo, @Nullable String slug, @Nullable Instant publishAt, @Nullable Instant unpublishAt,
		@Nullable Visibility visibility, @Multiline @Nullable String note) implements ContentRequest<ArticleContent> {

	@Override
	public ArticleContent content() {
		String cleanTitle = InputCleaner.text(this.title);
		String body = GivenHtml.clean("bodyHtml", this.bodyHtml);
		String primary = InputCleaner.text(this.primaryCategoryId);
		ImageReference imageReference = PictureRequest.picture(this.leadImage);
		List<AttachedFile> files = InputCleaner.list(this.attachments, FileRequest::chosen);
		List<AudioVersion> readings = InputCleaner.list(this.audio, AudioRequest::narration);
		return new ArticleContent(cleanTitle, DiacriticFolding.fold(cleanTitle), InputCleaner.text(this.summary), body,
				primary, all(primary), List.of(), InputCleaner.texts(this.tags),
				InputCleaner.list(this.authors, AuthorRequest::author),
				(this.source == null) ? null : this.source.source(),
				(this.contentOrigin == null) ? ContentOrigin.OWN : this.contentOrigin, imageReference, files, readings,
				InputCleaner.flag(this.featured, false), InputCleaner.number(this.featuredOrder, 0),
				InputCleaner.flag(this.showOnHome, true), Nfc.orNull(this.externalUrl), this.displayDate,
				InputCleaner.list(this.relatedIds, Nfc::of), (this.seo == null) ? Seo.PLAIN : this.seo.seo(),
				ReadingTime.minutes(body),
				MediaIds.united(List.of(MediaIds.of(imageReference), MediaIds.of(files), MediaIds.in(body),
						readings.stream().map(AudioVersion::mediaId),
						chosen((this.source == null) ? null : this.source.logoId()),
						chosen((this.seo == null) ? null : this.seo.ogImageId()))));
	}

	@Override
	public PublicationSettings settings() {
		return new PublicationSettings(Nfc.orNull(this.slug), this.publishAt, this.unpublishAt, this.visibility,
				Nfc.orNull(this.note));
	}

	private List<String> all(String primary) {
		return Stream.concat(Stream.of(primary), InputCleaner.texts(this.categoryIds).stream()).distinct().toList();
	}

	private static Stream<String> chosen(@Nullable String mediaId) {
		return Stream.ofNullable(Nfc.orNull(mediaId));
	}

	/** Holds an author in the request. */
	public record AuthorRequest(@Nullable String penName, @Nullable String role) {

		Author author() {
			return new Author(null, InputCleaner.text(this.penName), Nfc.orNull(this.role));
		}

	}

	/** Holds a source in the request. */
	public record SourceRequest(@Nullable String name, @Nullable String url, @Nullable String logoId) {

		ArticleSource source() {
			return new ArticleSource(InputCleaner.text(this.name), Nfc.orNull(this.url), Nfc.orNull(this.logoId));
		}

	}

	/** Holds an audio version in the request. */
	public record AudioRequest(@Nullable String voice, @Nullable String mediaId, @Nullable Integer durationSec) {

		AudioVersion narration() {
			return new AudioVersion(InputCleaner.text(this.voice), InputCleaner.text(this.mediaId),
					InputCleaner.number(this.durationSec, 0));
		}

	}

	/** Holds SEO data in the request. */
	public record SeoRequest(@Nullable String title, @Nullable String description, @Nullable String ogImageId,
			@Nullable Boolean noindex) {

		Seo seo() {
			return new Seo(Nfc.orNull(this.title), Nfc.orNull(this.description), Nfc.orNull(this.ogImageId),
					InputCleaner.flag(this.noindex, false));
		}

	}

}
