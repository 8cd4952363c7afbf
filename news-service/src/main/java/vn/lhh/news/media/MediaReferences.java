package vn.lhh.news.media;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

import org.springframework.stereotype.Service;

/** Checks and completes a content's media references while an editor saves it. */
@Service
public class MediaReferences {

	private final MediaDesk mediaDesk;

	MediaReferences(MediaDesk mediaDesk) {
		this.mediaDesk = mediaDesk;
	}

	/**
	 * Completes a picture with its size, and with the library's caption data where the
	 * editor gave none.
	 * @param field path of the field
	 * @param given the editor's choice
	 * @param fieldChecks collects the errors
	 * @return the completed picture, {@code null} for none
	 */
	public @Nullable ImageReference picture(String field, @Nullable ImageReference given, FieldChecks fieldChecks) {
		if (given == null) {
			return null;
		}
		Optional<MediaItem> found = this.mediaDesk.find(given.mediaId());
		checkPicture(field + ".mediaId", found, fieldChecks);
		fieldChecks.atMost(field + ".alt", given.alt(), 300)
			.atMost(field + ".caption", given.caption(), 500)
			.atMost(field + ".credit", given.credit(), 200);
		return found.map((mediaItem) -> completed(given, mediaItem)).orElse(given);
	}

	/**
	 * Checks that an id belongs to a picture.
	 * @param field path of the field
	 * @param fieldChecks collects the errors
	 */
	public void checkPicture(String field, String mediaId, FieldChecks fieldChecks) {
		checkPicture(field, this.mediaDesk.find(mediaId), fieldChecks);
	}

	/**
	 * Checks that all pictures in a text are pictures of the library.
	 * @param field path of the field
	 * @param html sanitized HTML
	 * @param before the previous text, whose pictures may stay
	 * @param fieldChecks collects the errors
	 */
	public void checkPicturesIn(String field, @Nullable String html, Optional<String> before, FieldChecks fieldChecks) {
		List<String> kept = before.stream().flatMap(MediaIds::shownIn).toList();
		Stream.ofNullable(html).flatMap(MediaIds::shownIn).filter((id) -> !kept.contains(id)).forEach((id) -> {
			Optional<MediaItem> found = this.mediaDesk.find(id);
			String address = "/api/news/media/" + id;
			fieldChecks.check(found.isPresent(), field, "picture-foreign", address)
				.check(found.map(MediaItem::isPicture).orElse(true), field, "file-not-a-picture", address);
		});
	}

	/**
	 * Checks that an id belongs to a sound file.
	 * @param field path of the field
	 * @param fieldChecks collects the errors
	 */
	public void checkSound(String field, String mediaId, FieldChecks fieldChecks) {
		Optional<MediaItem> found = this.mediaDesk.find(mediaId);
		fieldChecks.check(found.isPresent(), field, "not-found")
			.check(found.map(MediaItem::isSound).orElse(true), field, "not-a-sound");
	}

	public List<ImageReference> pictures(String field, List<ImageReference> given, FieldChecks fieldChecks) {
		return IntStream.range(0, given.size())
			.mapToObj((at) -> Optional.ofNullable(picture(field + "[" + at + "]", given.get(at), fieldChecks)))
			.flatMap(Optional::stream)
			.toList();
	}

	public List<AttachedFile> files(String field, List<AttachedFile> given, FieldChecks fieldChecks) {
		fieldChecks.atMost(field, given, 50);
		return IntStream.range(0, given.size())
			.mapToObj((at) -> file(field + "[" + at + "]", given.get(at), fieldChecks))
			.toList();
	}

	private AttachedFile file(String field, AttachedFile given, FieldChecks fieldChecks) {
		Optional<MediaItem> found = this.mediaDesk.find(given.mediaId());
		fieldChecks.check(found.isPresent(), field + ".mediaId", "not-found")
			.atMost(field + ".title", given.title(), 250);
		return found.map((mediaItem) -> completed(given, mediaItem)).orElse(given);
	}

	private static void checkPicture(String field, Optional<MediaItem> found, FieldChecks fieldChecks) {
		fieldChecks.check(found.isPresent(), field, "not-found")
			.check(found.map(MediaItem::isPicture).orElse(true), field, "not-a-picture");
	}

	private static ImageReference completed(ImageReference given, MediaItem mediaItem) {
		MediaCaption own = mediaItem.caption();
		String alt = given.alt().isEmpty() ? Optional.ofNullable(own.alt()).orElse("") : given.alt();
		return new ImageReference(given.mediaId(), alt, mediaItem.width(), mediaItem.height(),
				(given.caption() != null) ? given.caption() : own.caption(),
				(given.credit() != null) ? given.credit() : own.credit());
	}

	private static AttachedFile completed(AttachedFile given, MediaItem mediaItem) {
		String own = Optional.ofNullable(mediaItem.caption().title()).orElse(mediaItem.filename());
		String title = given.title().isEmpty() ? own : given.title();
		return new AttachedFile(given.mediaId(), title, given.order(), mediaItem.filename(), mediaItem.mime(),
				mediaItem.size());
	}

}
