package vn.lhh.search.engine;

import java.time.Instant;
import java.util.Set;

/**
 * What readers may see at the moment of a search: items shown at that time, outside of
 * locked categories.
 *
 * @param now the moment
 * @param locked codes of categories that hide the items filed under them
 */
public record Visibility(Instant now, Set<String> locked) {

	/** Visibility where no category is locked. */
	public static Visibility at(Instant now) {
		return new Visibility(now, Set.of());
	}

}
