package vn.lhh.kit.publishing.revision;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Revision mark inside the aggregate that identifies its newest stored revision. The
 * number alone is not enough, because a writer who lost the race to save may have stored
 * the same number.
 *
 * @param number the revision's number
 * @param write a fresh id per write
 * @param authorId account id
 * @param authorName the account's display name
 * @param note the author's note
 * @param changedFields the fields that differ from the revision before
 */
public record RevisionMark(int number, String write, Instant at, String authorId, String authorName,
		@Nullable String note, List<String> changedFields) {

	public RevisionMark {
		changedFields = (changedFields == null) ? List.of() : List.copyOf(changedFields);
	}

	/**
	 * Creates the mark of an old revision that is embedded in its aggregate.
	 */
	public static RevisionMark embedded(Revision<?> revision) {
		return new RevisionMark(revision.number(), "embedded", revision.at(), revision.authorId(),
				revision.authorName(), revision.note(), revision.changedFields());
	}

	<C> Revision<C> of(C content) {
		return new Revision<>(this.number, this.at, this.authorId, this.authorName, this.note, this.changedFields,
				content);
	}

}
