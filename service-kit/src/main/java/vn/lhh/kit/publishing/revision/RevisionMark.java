package vn.lhh.kit.publishing.revision;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Marks, inside the aggregate, which stored revision counts as its newest: the number
 * alone could have been stored by another who lost the race to save.
 *
 * @param number the revision's number
 * @param write made anew for each write
 * @param at when it was saved
 * @param authorId account
 * @param authorName what people call the account
 * @param note what its author said about it
 * @param changedFields what is different from the revision before
 */
public record RevisionMark(int number, String write, Instant at, String authorId, String authorName,
		@Nullable String note, List<String> changedFields) {

	public RevisionMark {
		changedFields = (changedFields == null) ? List.of() : List.copyOf(changedFields);
	}

	/**
	 * The mark of a revision from when they were kept inside their aggregate.
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
