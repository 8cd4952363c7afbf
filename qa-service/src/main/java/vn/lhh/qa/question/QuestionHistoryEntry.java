package vn.lhh.qa.question;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Records one change of a question.
 *
 * @param actorId account
 * @param actorName display name of the account
 * @param action the transition, {@code ask}, {@code edit} or {@code erase-asker}
 * @param from the status before, {@code null} when it was asked
 * @param to the status after
 */
public record QuestionHistoryEntry(Instant at, String actorId, String actorName, String action,
		@Nullable QuestionStatus from, QuestionStatus to, @Nullable String reason) {
}
