package vn.lhh.news.media;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.attachment.RenditionStore;
import vn.lhh.kit.media.RenditionWidths;
import vn.lhh.kit.problem.Problem;

import org.springframework.stereotype.Service;

/** Reads media files for readers, in the requested size. */
@Service
public class MediaReader {

	private final MediaItems items;

	private final AttachmentStore files;

	private final RenditionStore renditions;

	private final Visible visible;

	MediaReader(MediaItems items, AttachmentStore files, RenditionStore renditions, Visible visible) {
		this.items = items;
		this.files = files;
		this.renditions = renditions;
		this.visible = visible;
	}

	static String[] addressesOf(String id) {
		return RenditionWidths.addresses("/api/news/media/" + id).toArray(String[]::new);
	}

	/**
	 * Finds a visible item that shows the file.
	 * @return empty if no visible item shows it
	 */
	public Optional<MediaUsage.Showing> showing(String id) {
		return this.visible.showing(id);
	}

	/**
	 * Returns the stored bytes nearest to the request.
	 * @param asked width and format
	 * @return a rendition at least that wide, or the picture itself if it is not wider
	 */
	public Attachment file(String id, RenditionStore.Asked asked) {
		MediaItem mediaItem = this.items.required(id);
		return this.renditions.find(id, stored(mediaItem.fileId()), mediaItem.pixels(), asked);
	}

	private Attachment stored(String fileId) {
		return this.files.find(fileId).orElseThrow(Problem::notFound);
	}

	/** Asks every feature whether it shows a file now. */
	@Service
	static class Visible {

		private final List<MediaUsage> uses;

		private final Clock clock;

		Visible(List<MediaUsage> uses, Clock clock) {
			this.uses = uses;
			this.clock = clock;
		}

		Optional<MediaUsage.Showing> showing(String id) {
			Instant now = this.clock.instant();
			return this.uses.stream().flatMap((use) -> use.showing(id, now).stream()).findFirst();
		}

		List<MediaUsage> uses() {
			return this.uses;
		}

	}

}
