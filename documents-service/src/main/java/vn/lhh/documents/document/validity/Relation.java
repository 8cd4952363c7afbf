package vn.lhh.documents.document.validity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * How a document stands to another, which may be outside our store.
 *
 * @param kind how
 * @param targetId the other, where it is ours
 * @param targetText the other in words
 * @param targetNumberRaw the other's number as printed
 * @param article the part concerned
 * @param note for readers
 * @param effectiveFrom since when
 */
public record Relation(RelationKind kind, @Nullable String targetId, @Nullable String targetText,
		@Nullable String targetNumberRaw, @Nullable String article, @Nullable String note,
		@Nullable LocalDate effectiveFrom) {

	/** Whether it and what the other says cannot both hold; parts may end each other. */
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
