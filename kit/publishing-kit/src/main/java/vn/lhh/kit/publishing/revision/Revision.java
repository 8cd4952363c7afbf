package vn.lhh.kit.publishing.revision;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Revision of a saved content, which an editor can read and restore.
 *
 * @param <C> the type of the content
 * @param number from 1
 * @param authorId account id
 * @param authorName the account's display name
 * @param note the author's note
 * @param changedFields the fields that differ from the revision before; empty for the
 * first
 */
public record Revision<C>(int number, Instant at, String authorId, String authorName, @Nullable String note,
		List<String> changedFields, C content) {

	/**
	 * Reads revisions that were stored before changed fields existed as having none.
	 */
	public Revision {
		changedFields = (changedFields == null) ? List.of() : List.copyOf(changedFields);
	}

}
