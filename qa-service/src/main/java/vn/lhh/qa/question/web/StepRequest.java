package vn.lhh.qa.question.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * What goes with a move.
 *
 * @param reason why
 */
record StepRequest(@Multiline @Nullable String reason) {
}
