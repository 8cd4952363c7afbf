package vn.lhh.news.album.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.publishing.PublicationSettings;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.publishing.web.ContentRequest;
import vn.lhh.kit.text.DiacriticFolding;
import vn.lhh.kit.text.Nfc;
import vn.lhh.news.album.AlbumContent;
import vn.lhh.news.media.ImageReference;
import vn.lhh.news.media.web.PictureRequest;
import vn.lhh.news.shared.InputCleaner;

/**
 * Holds the request body for writing an album: content fields and publication settings.
 */
public record AlbumRequest(@Nullable String title, @Multiline @Nullable String description,
		@Nullable String coverMediaId, @Nullable LocalDate eventDate, @Nullable String place,
		@Nullable List<@Nullable PhotoRequest> photos, @Nullable String articleId, @Nullable String slug,
		@Nullable Instant publishAt, @Nullable Instant unpublishAt, @Nullable Visibility visibility,
		@Multiline @Nullable String note) implements ContentRequest<AlbumContent> {

	@Override
	public AlbumContent content() {
		String cleanTitle = InputCleaner.text(this.title);
		List<ImageReference> chosen = InputCleaner.<PhotoRequest>list(this.photos)
			.stream()
			.sorted(Comparator.comparingInt(PhotoRequest::place))
			.map(PhotoRequest::picture)
			.toList();
		return new AlbumContent(cleanTitle, DiacriticFolding.fold(cleanTitle), Nfc.orNull(this.description),
				Nfc.orNull(this.coverMediaId), this.eventDate, Nfc.orNull(this.place), chosen,
				Nfc.orNull(this.articleId), chosen.stream().map(ImageReference::mediaId).distinct().toList());
	}

	@Override
	public PublicationSettings settings() {
		return new PublicationSettings(Nfc.orNull(this.slug), this.publishAt, this.unpublishAt, this.visibility,
				Nfc.orNull(this.note));
	}

	/** Holds a photo in the request. */
	public record PhotoRequest(@Nullable String mediaId, @Nullable String alt, @Nullable String caption,
			@Nullable String credit, @Nullable Integer order) {

		int place() {
			return InputCleaner.number(this.order, Integer.MAX_VALUE);
		}

		ImageReference picture() {
			return new PictureRequest(this.mediaId, this.alt, this.caption, this.credit).chosen();
		}

	}

}
