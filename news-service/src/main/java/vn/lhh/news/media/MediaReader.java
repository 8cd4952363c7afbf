package vn.lhh.news.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.Attachments;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;

import org.springframework.stereotype.Service;

/**
 * Finds the file a reader may see, in the size asked for.
 */
@Service
public class MediaReader {

	private static final int[] WIDTHS = { 320, 640, 960, 1280 };

	private final MediaItems items;

	private final Attachments files;

	private final PictureStudio studio;

	private final Renditions renditions;

	private final Visible visible;

	MediaReader(MediaItems items, Attachments files, PictureStudio studio, Renditions renditions, Visible visible) {
		this.items = items;
		this.files = files;
		this.studio = studio;
		this.renditions = renditions;
		this.visible = visible;
	}

	static String[] addressesOf(String id) {
		String whole = "/api/news/media/" + id;
		return Stream.concat(Stream.of(whole), IntStream.of(WIDTHS).mapToObj((width) -> whole + "?w=" + width))
			.toArray(String[]::new);
	}

	/**
	 * A visible thing that shows the file.
	 * @param id the file
	 * @return empty where nothing visible does
	 */
	public Optional<MediaUse.Showing> showing(String id) {
		return this.visible.showing(id);
	}

	/**
	 * The stored bytes nearest to what was asked for.
	 * @param id the file
	 * @param width the least width wanted, {@code null} for the largest kept
	 * @return a rendition at least that wide, or the picture itself where it is no wider
	 */
	public Attachment file(String id, @Nullable Integer width) {
		Media media = this.items.required(id);
		Attachment whole = stored(media.fileId());
		if (width == null || !media.isPicture()) {
			return whole;
		}
		int wanted = width;
		return IntStream.of(WIDTHS)
			.filter((made) -> made >= wanted && made < media.width())
			.mapToObj((made) -> rendition(media, made))
			.findFirst()
			.orElse(whole);
	}

	private Attachment rendition(Media media, int width) {
		return this.renditions.find(media.id(), width).map(this::stored).orElseGet(() -> make(media, width));
	}

	private Attachment make(Media media, int width) {
		PictureStudio.Print print = this.studio.scale(bytes(media), media.mime(), width);
		Attachment made = this.files.store(new ByteArrayInputStream(print.bytes()), media.filename(),
				Set.of(print.mime()), print.bytes().length, Actor.SYSTEM);
		if (this.renditions.keep(media.id(), width, made.id())) {
			return made;
		}
		this.files.delete(made.id());
		return stored(this.renditions.find(media.id(), width).orElseThrow(Problem::notFound));
	}

	private byte[] bytes(Media media) {
		try (InputStream in = this.files.open(media.fileId())) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Attachment stored(String fileId) {
		return this.files.find(fileId).orElseThrow(Problem::notFound);
	}

	/**
	 * Asks every feature whether it shows a file now.
	 */
	@Service
	static class Visible {

		private final List<MediaUse> uses;

		private final Clock clock;

		Visible(List<MediaUse> uses, Clock clock) {
			this.uses = uses;
			this.clock = clock;
		}

		Optional<MediaUse.Showing> showing(String id) {
			Instant now = this.clock.instant();
			return this.uses.stream().flatMap((use) -> use.showing(id, now).stream()).findFirst();
		}

		List<MediaUse> uses() {
			return this.uses;
		}

	}

}
