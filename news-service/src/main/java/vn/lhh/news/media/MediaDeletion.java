package vn.lhh.news.media;

import java.util.List;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;

import org.springframework.stereotype.Service;

/**
 * Deletes media files. It is separate from the upload service because it has to ask every
 * feature first.
 */
@Service
public class MediaDeletion {

	private final MediaDesk mediaDesk;

	private final List<MediaUsage> uses;

	MediaDeletion(MediaDesk mediaDesk, List<MediaUsage> uses) {
		this.mediaDesk = mediaDesk;
		this.uses = uses;
	}

	/**
	 * Deletes a file.
	 * @throws Problem {@code forbidden}; {@code file-in-use} if any item, public or not,
	 * shows it
	 */
	public void discard(String id, Actor by) {
		this.mediaDesk.discard(id, this.uses, by);
	}

}
