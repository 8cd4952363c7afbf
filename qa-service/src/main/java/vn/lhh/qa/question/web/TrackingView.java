package vn.lhh.qa.question.web;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.QuestionStatus;
import vn.lhh.qa.question.QuestionTransition;

/**
 * JSON view that shows a question for its own asker: its status, the reason of a refusal,
 * and the answer, even if no one else may read it.
 *
 * @param stateLabel the status in Vietnamese
 * @param subject in one line
 * @param receivedAt when it came
 * @param dueAt when an answer is due
 * @param updatedAt the last change
 * @param overdue whether the answer is late
 * @param publicUrl its page, or that of the question it repeats
 * @param rejectReason why it was refused
 * @param answer the answer, once it is given
 * @param withdrawable whether the asker can still withdraw it
 */
record TrackingView(QuestionStatus state, String stateLabel, String subject, @Nullable OffsetDateTime receivedAt,
		@Nullable OffsetDateTime dueAt, @Nullable OffsetDateTime updatedAt, boolean overdue, @Nullable String publicUrl,
		@Nullable String rejectReason, QuestionView.@Nullable AnswerView answer, boolean withdrawable) {

	static TrackingView of(Question question, boolean overdue, @Nullable String publicUrl) {
		return new TrackingView(question.state(), question.state().label(), question.text().subject(),
				VietnameseDates.local(question.asking().receivedAt()), VietnameseDates.local(question.asking().dueAt()),
				VietnameseDates.local(question.updatedAt()), overdue, publicUrl,
				(question.state() == QuestionStatus.REJECTED) ? question.reason() : null, answer(question),
				QuestionTransition.WITHDRAW.isAllowedFrom(question.state()));
	}

	private static QuestionView.@Nullable AnswerView answer(Question question) {
		return switch (question.state()) {
			case ANSWERED -> Optional.ofNullable(question.draft()).map(QuestionView.AnswerView::of).orElse(null);
			case PUBLISHED -> QuestionView.AnswerView.of(question.shown().answer());
			default -> null;
		};
	}

}
