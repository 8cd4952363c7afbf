package vn.lhh.documents.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Holds the public consultation on a draft document.
 *
 * @param isDraftForComment whether the public may comment
 * @param commentFrom the first day
 * @param commentTo the last day, inclusive
 * @param consultedBody the body that asks for comments
 */
public record Consultation(boolean isDraftForComment, @Nullable LocalDate commentFrom, @Nullable LocalDate commentTo,
		@Nullable String consultedBody) {

	/**
	 * Returns the next day on which commenting opens or closes.
	 * @return the next first day, or the day after the last one; empty if nothing changes
	 * any more
	 */
	public Optional<LocalDate> nextChangeAfter(LocalDate today) {
		LocalDate over = (this.commentTo == null) ? null : this.commentTo.plusDays(1);
		return this.isDraftForComment ? Stream.of(Optional.ofNullable(this.commentFrom), Optional.ofNullable(over))
			.flatMap(Optional::stream)
			.filter((day) -> day.isAfter(today))
			.min(Comparator.naturalOrder()) : Optional.empty();
	}

	void check(FieldChecks fieldChecks) {
		fieldChecks
			.check(this.commentFrom == null || this.commentTo == null || !this.commentTo.isBefore(this.commentFrom),
					"commentTo", "before-start")
			.atMost("consultedBody", this.consultedBody, 250);
	}

}
