package vn.lhh.qa.question.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;

/**
 * JSON body that carries the reason of a transition.
 */
record QuestionTransitionRequest(@Multiline @Nullable String reason) {
}
