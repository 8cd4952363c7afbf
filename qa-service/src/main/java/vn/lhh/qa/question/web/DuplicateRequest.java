package vn.lhh.qa.question.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * Of which question another one is a repeat.
 *
 * @param duplicateOfId the earlier question
 * @param reason why
 */
record DuplicateRequest(@Nullable String duplicateOfId, @Multiline @Nullable String reason) {
}
