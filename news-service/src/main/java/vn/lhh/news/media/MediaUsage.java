package vn.lhh.news.media;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reports the media files that a feature shows. Every feature with pictures or files
 * implements it, because a file is public only while a public item shows it.
 */
public interface MediaUsage {

	/**
	 * Finds a visible item that shows a file.
	 * @return one such item, empty if there is none
	 */
	Optional<Showing> showing(String mediaId, Instant now);

	/**
	 * Tells whether any item, public or not, needs the file.
	 * @return {@code true} if the file must not be deleted
	 */
	boolean needs(String mediaId);

	/**
	 * Holds one visible item that shows a file.
	 *
	 * @param key the item's surrogate key
	 * @param until the end of its visibility, {@code null} for none
	 */
	record Showing(String key, @Nullable Instant until) {
	}

}
