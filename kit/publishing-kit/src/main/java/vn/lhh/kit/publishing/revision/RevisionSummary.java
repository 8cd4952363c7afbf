package vn.lhh.kit.publishing.revision;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Revision without its content, for lists.
 *
 * @param number from 1
 * @param authorId account id
 * @param authorName the account's display name
 * @param note the author's note
 * @param changedFields the fields that differ from the revision before
 */
public record RevisionSummary(int number, Instant at, String authorId, String authorName, @Nullable String note,
		List<String> changedFields) {

	static RevisionSummary of(Revision<?> revision) {
		return new RevisionSummary(revision.number(), revision.at(), revision.authorId(), revision.authorName(),
				revision.note(), revision.changedFields());
	}

	static RevisionSummary of(RevisionMark mark) {
		return new RevisionSummary(mark.number(), mark.at(), mark.authorId(), mark.authorName(), mark.note(),
				mark.changedFields());
	}

}
