package vn.lhh.members.media;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.attachment.RenditionStore;
import vn.lhh.kit.audit.AuditRecorder;
import vn.lhh.kit.audit.AuditedItem;
import vn.lhh.kit.file.FileIntake;
import vn.lhh.kit.file.IncomingFile;
import vn.lhh.kit.file.IntakeRules;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;
import vn.lhh.members.MembersProperties;

/**
 * Stores logos and portraits as attachments, with their renditions.
 */
@Service
public class MediaStore {

	private static final Set<FileType> PICTURES = Set.of(FileType.PNG, FileType.JPEG, FileType.WEBP);

	private static final int KEPT_WIDTH = 2560;

	private final AttachmentStore files;

	private final FileIntake intake;

	private final RenditionStore renditions;

	private final AuditRecorder audit;

	private final IntakeRules rules;

	MediaStore(AttachmentStore files, FileIntake intake, RenditionStore renditions, AuditRecorder audit,
			MembersProperties settings) {
		this.files = files;
		this.intake = intake;
		this.renditions = renditions;
		this.audit = audit;
		long most = settings.maxLogoSize().toBytes();
		this.rules = new IntakeRules(PICTURES, most, most, KEPT_WIDTH, true);
	}

	/**
	 * Checks, cleans and stores a picture.
	 * @param filename as the editor named it
	 * @param by the actor who uploads it
	 * @return the stored attachment
	 */
	public Attachment keep(InputStream bytes, @Nullable String filename, Actor by) {
		try (IncomingFile received = this.intake.receive(bytes, filename, this.rules)) {
			IncomingFile clean = this.intake.clean(received, this.rules);
			Attachment stored = this.files.store(clean, by);
			this.renditions.store(stored.id(), stored.filename(), clean.renditions());
			this.audit.record("create", AuditedItem.untitled("media", stored.id()), by);
			return stored;
		}
	}

	/**
	 * Returns the size of a picture, public or not.
	 * @return empty where there is no such picture
	 */
	public Optional<ImageSize> size(String mediaId) {
		return this.files.find(mediaId).map(Attachment::pixels);
	}

	/**
	 * Returns a picture for an editor, public or not; one with limited rights knows only
	 * his uploads.
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public Attachment required(String mediaId, Actor by) {
		Attachment found = required(mediaId);
		if (!by.rights().write().isUnlimited() && !by.id().equals(found.uploadedBy())) {
			throw new Problem(ProblemKind.FORBIDDEN, "forbidden");
		}
		return found;
	}

	private Attachment required(String mediaId) {
		return this.files.find(mediaId).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns a picture for readers, only if something public shows it.
	 * @param uses the features that may show it
	 * @param asked width and format
	 */
	public Attachment shown(String mediaId, List<MediaUsage> uses, RenditionStore.Asked asked) {
		Attachment found = required(mediaId);
		if (uses.stream().noneMatch((use) -> use.isShown(mediaId))) {
			throw Problem.notFound();
		}
		return this.renditions.find(mediaId, found, found.pixels(), asked);
	}

}
