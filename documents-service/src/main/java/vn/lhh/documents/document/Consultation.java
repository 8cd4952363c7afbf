package vn.lhh.documents.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Rules;

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

	void check(Rules rules) {
		rules
			.check(this.commentFrom == null || this.commentTo == null || !this.commentTo.isBefore(this.commentFrom),
					"commentTo", "before-start")
			.atMost("consultedBody", this.consultedBody, 250);
	}

}
