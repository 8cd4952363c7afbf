package vn.lhh.documents.document.validity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds a document's relation to another document, which may be outside this database.
 *
 * @param kind the kind of relation
 * @param targetId the other document's id, if it is in this database
 * @param targetText the other document in words
 * @param targetNumberRaw the other document's number as printed
 * @param article the part concerned, {@code null} for the whole document
 * @param note for readers
 * @param effectiveFrom the first day the relation has effect
 */
public record Relation(RelationKind kind, @Nullable String targetId, @Nullable String targetText,
		@Nullable String targetNumberRaw, @Nullable String article, @Nullable String note,
		@Nullable LocalDate effectiveFrom) {

	/**
	 * Tells whether this relation and the other document's answer contradict each other.
	 * Relations that concern only parts never do.
	 */
	public boolean excludes(Relation answer) {
		return this.article == null && answer.article == null && this.kind.excludes(answer.kind);
	}

	public void check(FieldChecks fieldChecks, String at) {
		fieldChecks.present(at + ".kind", this.kind)
			.check(this.targetId != null || this.targetText != null || this.targetNumberRaw != null, at + ".targetId",
					"required")
			.atMost(at + ".targetText", this.targetText, 500)
			.atMost(at + ".targetNumberRaw", this.targetNumberRaw, 60)
			.atMost(at + ".article", this.article, 200)
			.atMost(at + ".note", this.note, 500);
	}

}
