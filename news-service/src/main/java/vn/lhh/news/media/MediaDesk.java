package vn.lhh.news.media;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.attachment.RenditionStore;
import vn.lhh.kit.file.FileIntake;
import vn.lhh.kit.file.IncomingFile;
import vn.lhh.kit.file.IntakeRules;
import vn.lhh.kit.media.EncodedImage;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;
import vn.lhh.news.NewsProperties;

import org.springframework.stereotype.Service;

/** Stores, describes and deletes pictures and files in the media library. */
@Service
public class MediaDesk {

	private static final Set<FileType> TYPES = EnumSet.complementOf(EnumSet.of(FileType.ODP));

	private final MediaItems items;

	private final AttachmentStore files;

	private final FileIntake intake;

	private final RenditionStore renditions;

	private final IntakeRules rules;

	MediaDesk(MediaItems items, AttachmentStore files, FileIntake intake, RenditionStore renditions,
			NewsProperties settings) {
		this.items = items;
		this.files = files;
		this.intake = intake;
		this.renditions = renditions;
		this.rules = new IntakeRules(TYPES, settings.fileMaxSize().toBytes(), settings.pictureMaxSize().toBytes(),
				settings.pictureKeptWidth(), true);
	}

	/**
	 * Stores a picture or file. Returns the existing item if bytes, name and caption are
	 * equal; with another name or caption it creates a new item, so that no caption data
	 * is lost.
	 * @param bytes its content, read once
	 * @param filename the name the client gave
	 * @return the library item
	 * @throws Problem {@code file-unsupported}, {@code too-large},
	 * {@code validation-failed}
	 */
	public MediaItem take(InputStream bytes, @Nullable String filename, MediaCaption caption, Actor by) {
		try (IncomingFile received = this.intake.receive(bytes, filename, this.rules)) {
			FieldChecks fieldChecks = new FieldChecks();
			caption.check(fieldChecks, received.type().isPicture());
			fieldChecks.throwIfInvalid();
			return this.items.bySource(received.source())
				.stream()
				.filter((known) -> known.isCalled(received.filename(), caption))
				.findFirst()
				.orElseGet(() -> keep(this.intake.clean(received, this.rules), caption, by));
		}
	}

	/**
	 * Stores a picture that needs no checks; a job creates its renditions later.
	 * @return the library item; an existing one if the bytes are equal
	 */
	public MediaItem takeFinished(EncodedImage picture, String filename, MediaCaption caption) {
		Attachment file = this.files.store(picture, filename, Actor.SYSTEM);
		return this.items.bySource(file.sha256()).stream().findFirst().map((known) -> {
			this.files.delete(file.id());
			return known;
		}).orElseGet(() -> this.items.save(new MediaItem(file, file.sha256(), picture.size(), caption)));
	}

	/**
	 * Changes the caption of a picture or file.
	 * @throws Problem {@code forbidden} to an account with limited rights whose upload it
	 * is not
	 */
	public MediaItem describe(String id, long version, MediaCaption caption, Actor by) {
		required(id, by);
		MediaItem mediaItem = this.items.atVersion(id, version);
		FieldChecks fieldChecks = new FieldChecks();
		caption.check(fieldChecks, mediaItem.isPicture());
		fieldChecks.throwIfInvalid();
		mediaItem.describe(caption);
		return this.items.save(mediaItem);
	}

	/**
	 * Finds a picture or file for an editor; one with limited rights knows only his
	 * uploads.
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public MediaItem required(String id, Actor by) {
		MediaItem mediaItem = this.items.required(id);
		if (!by.rights().write().isUnlimited() && !by.id().equals(mediaItem.uploadedBy())) {
			throw new Problem(ProblemKind.FORBIDDEN, "forbidden");
		}
		return mediaItem;
	}

	public Optional<MediaItem> find(String id) {
		return this.items.find(id);
	}

	/**
	 * Lists pictures and files, newest first; to an editor with limited rights only his
	 * uploads.
	 */
	public PageResult<MediaItem> page(Paging paging, Actor by) {
		return this.items.page(by.rights().write().isUnlimited() ? null : by.id(), paging);
	}

	/**
	 * Deletes a file permanently.
	 * @param uses the features that may need it
	 * @throws Problem {@code file-in-use}
	 */
	void discard(String id, List<MediaUsage> uses, Actor by) {
		MediaItem mediaItem = required(id, by);
		if (uses.stream().anyMatch((use) -> use.needs(id))) {
			throw new Problem(ProblemKind.CONFLICT, "file-in-use");
		}
		this.items.remove(mediaItem);
		this.renditions.removeAll(id);
		this.files.delete(mediaItem.fileId());
	}

	private MediaItem keep(IncomingFile file, MediaCaption caption, Actor by) {
		Attachment stored = this.files.store(file, by);
		MediaItem mediaItem = this.items.save(new MediaItem(stored, file.source(), file.image(), caption));
		this.renditions.store(mediaItem.id(), stored.filename(), file.renditions());
		return mediaItem;
	}

}
