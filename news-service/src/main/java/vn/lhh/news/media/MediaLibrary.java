package vn.lhh.news.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.Attachments;
import vn.lhh.kit.paging.PageOf;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.problem.Rules;
import vn.lhh.kit.security.Actor;
import vn.lhh.news.NewsProperties;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Where pictures and files are taken in and put away.
 */
@Service
public class MediaLibrary {

	private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif");

	private static final Set<String> FILES = Set.of("application/pdf", "application/msword", "application/vnd.ms-excel",
			"application/vnd.ms-powerpoint", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			"application/vnd.openxmlformats-officedocument.presentationml.presentation",
			"application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet", "audio/mpeg");

	private final Tika tika = new Tika();

	private final MediaItems items;

	private final Attachments files;

	private final PictureStudio studio;

	private final Renditions renditions;

	private final NewsProperties settings;

	MediaLibrary(MediaItems items, Attachments files, PictureStudio studio, Renditions renditions,
			NewsProperties settings) {
		this.items = items;
		this.files = files;
		this.studio = studio;
		this.renditions = renditions;
		this.settings = settings;
	}

	/**
	 * Takes in a picture or file; the same bytes again are the same one.
	 * @param bytes its content, read once
	 * @param filename the name the client gave
	 * @param caption what people say about it
	 * @param by who uploads
	 * @return what is in the library now
	 * @throws Problem {@code file-unsupported}, {@code too-large},
	 * {@code validation-failed}
	 */
	public Media take(InputStream bytes, @Nullable String filename, MediaCaption caption, Actor by) {
		byte[] source = read(bytes);
		if (source.length == 0) {
			throw Problem.invalid("file", "required");
		}
		String mime = this.tika.detect(source, filename);
		boolean picture = PICTURES.contains(mime);
		verify(source, mime, caption);
		String hash = sha256(source);
		return this.items.bySource(hash).orElseGet(() -> {
			PictureStudio.Print print = picture ? this.studio.develop(source, mime)
					: new PictureStudio.Print(source, mime, PixelSize.NONE);
			return keep(print, filename, hash, caption, by);
		});
	}

	/**
	 * Takes in a picture the system has drawn itself.
	 * @param drawing its pixels
	 * @param filename its name
	 * @param caption what it shows
	 * @return what is in the library now
	 */
	public Media takeDrawing(BufferedImage drawing, String filename, MediaCaption caption) {
		byte[] jpeg = PictureStudio.jpeg(drawing);
		PixelSize size = new PixelSize(drawing.getWidth(), drawing.getHeight());
		String hash = sha256(jpeg);
		return this.items.bySource(hash)
			.orElseGet(() -> keep(new PictureStudio.Print(jpeg, "image/jpeg", size), filename, hash, caption,
					Actor.SYSTEM));
	}

	public Media describe(String id, long version, MediaCaption caption) {
		Media media = this.items.atVersion(id, version);
		Rules rules = new Rules();
		caption.check(rules, media.isPicture());
		rules.verify();
		media.describe(caption);
		return this.items.save(media);
	}

	public Media required(String id) {
		return this.items.required(id);
	}

	public Optional<Media> find(String id) {
		return this.items.find(id);
	}

	public PageOf<Media> page(Paging paging) {
		return this.items.page(paging);
	}

	/**
	 * Puts a file away for good.
	 * @param id the file
	 * @param uses who may need it
	 * @throws Problem {@code file-in-use}
	 */
	void discard(String id, List<MediaUse> uses) {
		Media media = this.items.required(id);
		if (uses.stream().anyMatch((use) -> use.needs(id))) {
			throw new Problem(ProblemKind.CONFLICT, "file-in-use");
		}
		this.items.remove(media);
		this.renditions.removeAll(id).forEach(this.files::delete);
		this.files.delete(media.fileId());
	}

	private void verify(byte[] source, String mime, MediaCaption caption) {
		boolean picture = PICTURES.contains(mime);
		if (!picture && !FILES.contains(mime)) {
			throw new Problem(ProblemKind.UNSUPPORTED, "file-unsupported", mime);
		}
		if (picture && source.length > this.settings.pictureMaxSize().toBytes()) {
			throw new Problem(ProblemKind.TOO_LARGE, "too-large");
		}
		Rules rules = new Rules();
		caption.check(rules, picture);
		rules.verify();
	}

	private Media keep(PictureStudio.Print print, @Nullable String filename, String hash, MediaCaption caption,
			Actor by) {
		Attachment file = this.files.store(new ByteArrayInputStream(print.bytes()), filename, Set.of(print.mime()),
				print.bytes().length, by);
		try {
			return this.items.save(new Media(file, hash, print.size(), caption));
		}
		catch (DuplicateKeyException ex) {
			this.files.delete(file.id());
			return this.items.bySource(hash).orElseThrow(() -> ex);
		}
	}

	private byte[] read(InputStream bytes) {
		try {
			long most = this.settings.fileMaxSize().toBytes();
			byte[] read = bytes.readNBytes((int) most + 1);
			if (read.length > most) {
				throw new Problem(ProblemKind.TOO_LARGE, "too-large");
			}
			return read;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
