package vn.lhh.documents.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

/**
 * The public's hearing on a draft.
 *
 * @param isDraftForComment whether comments are asked for
 * @param commentFrom the first day
 * @param commentTo the last day
 * @param consultedBody who asks
 */
public record Consultation(boolean isDraftForComment, @Nullable LocalDate commentFrom, @Nullable LocalDate commentTo,
		@Nullable String consultedBody) {

	/**
	 * When what one may do next changes.
	 * @param today a day
	 * @return the next first day, or the day after the last; empty for never
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
