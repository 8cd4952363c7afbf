package vn.lhh.qa.question.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * JSON body that marks a question as a duplicate.
 *
 * @param duplicateOfId the earlier question
 */
record DuplicateRequest(@Nullable String duplicateOfId, @Multiline @Nullable String reason) {
}
