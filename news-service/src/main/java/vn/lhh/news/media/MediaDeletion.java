package vn.lhh.news.media;

import java.util.List;

import vn.lhh.kit.problem.Problem;

import org.springframework.stereotype.Service;

/**
 * Where files are thrown away, apart from where they are taken in, since it has to ask
 * every feature first.
 */
@Service
public class MediaDeletion {

	private final MediaDesk library;

	private final List<MediaUsage> uses;

	MediaDeletion(MediaDesk library, List<MediaUsage> uses) {
		this.library = library;
		this.uses = uses;
	}

	/**
	 * Throws a file away.
	 * @param id the file
	 * @throws Problem {@code file-in-use} where anything, public or not, shows it
	 */
	public void discard(String id) {
		this.library.discard(id, this.uses);
	}

}
