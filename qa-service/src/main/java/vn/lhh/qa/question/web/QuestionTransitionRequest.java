package vn.lhh.qa.question.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * What goes with a move.
 *
 * @param reason why
 */
record QuestionTransitionRequest(@Multiline @Nullable String reason) {
}
