package vn.lhh.qa.question;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who did what to a question.
 *
 * @param at when
 * @param actorId account
 * @param actorName what people call the account
 * @param action the move, or {@code edit}
 * @param from the state before
 * @param to the state after
 * @param reason why
 */
public record QuestionHistoryEntry(Instant at, String actorId, String actorName, String action,
		@Nullable QuestionStatus from, QuestionStatus to, @Nullable String reason) {
}
