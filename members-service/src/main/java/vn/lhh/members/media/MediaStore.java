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
import vn.lhh.kit.intake.FileIntake;
import vn.lhh.kit.intake.IncomingFile;
import vn.lhh.kit.intake.IntakeRules;
import vn.lhh.kit.media.FileType;
import vn.lhh.kit.media.ImageSize;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;
import vn.lhh.members.MembersProperties;

/**
 * Where logos and portraits are kept.
 */
@Service
public class MediaStore {

	private static final Set<FileType> PICTURES = Set.of(FileType.PNG, FileType.JPEG, FileType.WEBP);

	private static final int KEPT_WIDTH = 2560;

	private final AttachmentStore files;

	private final FileIntake intake;

	private final RenditionStore renditions;

	private final IntakeRules rules;

	MediaStore(AttachmentStore files, FileIntake intake, RenditionStore renditions, MembersProperties settings) {
		this.files = files;
		this.intake = intake;
		this.renditions = renditions;
		long most = settings.maxLogoSize().toBytes();
		this.rules = new IntakeRules(PICTURES, most, most, KEPT_WIDTH, true);
	}

	/**
	 * Keeps a picture.
	 * @param bytes the picture
	 * @param filename as the editor named it
	 * @param by who brings it
	 * @return what was kept
	 */
	public Attachment keep(InputStream bytes, @Nullable String filename, Actor by) {
		try (IncomingFile received = this.intake.receive(bytes, filename, this.rules)) {
			IncomingFile clean = this.intake.clean(received, this.rules);
			Attachment stored = this.files.store(clean, by);
			this.renditions.store(stored.id(), stored.filename(), clean.renditions());
			return stored;
		}
	}

	/**
	 * Size of a picture.
	 * @param mediaId the picture
	 * @return also of those that are not public; empty where there is none
	 */
	public Optional<ImageSize> size(String mediaId) {
		return this.files.find(mediaId).map(Attachment::pixels);
	}

	/**
	 * For editors.
	 * @param mediaId the picture
	 * @return public or not
	 */
	public Attachment required(String mediaId) {
		return this.files.find(mediaId).orElseThrow(Problem::notFound);
	}

	/**
	 * For readers.
	 * @param mediaId the picture
	 * @param uses who may be showing it
	 * @param asked width and format
	 * @return a picture that something public shows
	 */
	public Attachment shown(String mediaId, List<MediaUsage> uses, RenditionStore.Asked asked) {
		Attachment found = required(mediaId);
		if (uses.stream().noneMatch((use) -> use.isShown(mediaId))) {
			throw Problem.notFound();
		}
		return this.renditions.find(mediaId, found, found.pixels(), asked);
	}

}
