package vn.lhh.kit.publishing.revision;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Snapshot of a saved content, kept so that an editor can look back and go back.
 *
 * @param <C> the content
 * @param number from 1
 * @param at when it was saved
 * @param authorId account
 * @param authorName what people call the account
 * @param note what its author said about it
 * @param changedFields what is different from the revision before, empty for the first
 * @param content what was saved
 */
public record Revision<C>(int number, Instant at, String authorId, String authorName, @Nullable String note,
		List<String> changedFields, C content) {

	/**
	 * A revision stored without changed fields, as they once were, names none.
	 */
	public Revision {
		changedFields = (changedFields == null) ? List.of() : List.copyOf(changedFields);
	}

}
