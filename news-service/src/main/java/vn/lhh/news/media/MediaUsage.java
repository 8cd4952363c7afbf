package vn.lhh.news.media;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something that shows pictures and files; each feature with such things says what it
 * shows, since a file is public only through a thing that is.
 */
public interface MediaUsage {

	/**
	 * A visible thing that shows a file.
	 * @param mediaId the file
	 * @param now the moment
	 * @return one such thing, empty where there is none
	 */
	Optional<Showing> showing(String mediaId, Instant now);

	/**
	 * Whether anything, public or not, needs the file.
	 * @param mediaId the file
	 * @return {@code true} if it must not be deleted
	 */
	boolean needs(String mediaId);

	/**
	 * One visible thing that shows a file.
	 *
	 * @param key the surrogate key of the thing
	 * @param until when it ends, {@code null} for never
	 */
	record Showing(String key, @Nullable Instant until) {
	}

}
