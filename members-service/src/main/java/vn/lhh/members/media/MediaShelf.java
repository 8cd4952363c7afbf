package vn.lhh.members.media;

import java.io.InputStream;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.lhh.kit.attachment.Attachment;
import vn.lhh.kit.attachment.Attachments;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;
import vn.lhh.members.MembersProperties;

/**
 * Where logos and portraits are kept.
 */
@Service
public class MediaShelf {

	private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp");

	private final Attachments files;

	private final long maxBytes;

	MediaShelf(Attachments files, MembersProperties settings) {
		this.files = files;
		this.maxBytes = settings.maxLogoSize().toBytes();
	}

	/**
	 * Keeps a picture.
	 * @param bytes the picture
	 * @param filename as the editor named it
	 * @param by who brings it
	 * @return what was kept
	 */
	public Attachment keep(InputStream bytes, @Nullable String filename, Actor by) {
		return this.files.store(bytes, filename, PICTURES, this.maxBytes, by);
	}

	/**
	 * Whether a picture is here.
	 * @param mediaId the picture
	 * @return also for those that are not public
	 */
	public boolean has(String mediaId) {
		return this.files.find(mediaId).isPresent();
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
	 * @return a picture that something public shows
	 */
	public Attachment shown(String mediaId, List<MediaUse> uses) {
		Attachment found = required(mediaId);
		if (uses.stream().noneMatch((use) -> use.isShown(mediaId))) {
			throw Problem.notFound();
		}
		return found;
	}

}
