package vn.lhh.documents.document.validity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.documents.document.DocumentContent;
import vn.lhh.documents.document.OfficialDocument;

/**
 * Holds the effect of other public documents on one document; derived from their
 * relations, never written by an editor.
 *
 * @param endedFrom the first day on which another document replaces or abrogates it
 * @param partlyEndedFrom the first day on which another document does so to a part of it
 * @param seenFrom all relations of other documents to it, ordered by their ids
 */
public record Standing(@Nullable LocalDate endedFrom, @Nullable LocalDate partlyEndedFrom, List<SeenFrom> seenFrom) {

	public static final Standing NONE = new Standing(null, null, List.of());

	public Standing {
		seenFrom = (seenFrom == null) ? List.of() : List.copyOf(seenFrom);
	}

	/** Computes the standing of a document from the documents that point at it. */
	static Standing of(String id, List<OfficialDocument> pointing) {
		List<SeenFrom> seen = pointing.stream()
			.flatMap((other) -> SeenFrom.of(id, other))
			.sorted(Comparator.comparing(SeenFrom::documentId).thenComparing(SeenFrom::kind))
			.toList();
		return new Standing(earliest(seen, false), earliest(seen, true), seen);
	}

	private static @Nullable LocalDate earliest(List<SeenFrom> seen, boolean partly) {
		return seen.stream()
			.filter(SeenFrom::ends)
			.filter((one) -> partly == (one.article() != null))
			.flatMap((one) -> Stream.ofNullable(one.from()))
			.min(LocalDate::compareTo)
			.orElse(null);
	}

	/**
	 * Returns the first day without effect, by its own expiry date or by another
	 * document.
	 */
	Optional<LocalDate> end(@Nullable LocalDate expiryDate) {
		return Stream.of(Optional.ofNullable(expiryDate), Optional.ofNullable(this.endedFrom))
			.flatMap(Optional::stream)
			.min(LocalDate::compareTo);
	}

	boolean isPartlyEndedOn(LocalDate today) {
		return this.partlyEndedFrom != null && !today.isBefore(this.partlyEndedFrom);
	}

	/**
	 * Holds one relation of another document to this one.
	 *
	 * @param kind as the other document states it
	 * @param documentId the other document
	 * @param article the part of this document, {@code null} for all of it
	 * @param from the relation's own first day, or else the other document's day of
	 * effect
	 */
	public record SeenFrom(RelationKind kind, String documentId, @Nullable String article, @Nullable LocalDate from) {

		static Stream<SeenFrom> of(String id, OfficialDocument other) {
			DocumentContent content = other.shown();
			return content.relations()
				.stream()
				.filter((relation) -> id.equals(relation.targetId()))
				.map((relation) -> new SeenFrom(relation.kind(), other.id(), relation.article(),
						(relation.effectiveFrom() != null) ? relation.effectiveFrom() : content.term().inForceFrom()));
		}

		boolean ends() {
			return this.kind.ends();
		}

	}

}
