package vn.lhh.qa.question;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import vn.lhh.kit.security.Actor;
import vn.lhh.qa.question.submission.ReplyChannel;
import vn.lhh.qa.question.submission.Submission;

/**
 * Builds questions in a given status by the real transitions.
 */
final class QuestionsInState {

	static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

	static final Actor DESK = new Actor("desk", "Bàn hỏi đáp", Set.of());

	private static final QuestionText TEXT = new QuestionText("Hỏi gì?", "<p>Hỏi</p>", "topic", null);

	private QuestionsInState() {
	}

	static Question in(QuestionStatus questionStatus) {
		Question question = Question.asked(new Submission(QuestionOrigin.CITIZEN, "asker", "hash", "Ẩn danh",
				ReplyChannel.NONE, true, NOW, NOW.plusSeconds(3600)), TEXT);
		switch (questionStatus) {
			case RECEIVED -> {
			}
			case SPAM -> question.move(QuestionTransition.SPAM, DESK, NOW, null);
			case REJECTED -> question.move(QuestionTransition.REJECT, DESK, NOW, "Ngoài phạm vi");
			case DUPLICATE -> question.duplicateOf("other", DESK, NOW, null);
			case WITHDRAWN -> question.move(QuestionTransition.WITHDRAW, DESK, NOW, null);
			case ACCEPTED -> question.move(QuestionTransition.ACCEPT, DESK, NOW, null);
			default -> answering(question, questionStatus);
		}
		return question;
	}

	static Answer answer(String html) {
		return new Answer(html, null, null, null, List.of(), null, null, 0);
	}

	private static void answering(Question question, QuestionStatus questionStatus) {
		question.move(QuestionTransition.ACCEPT, DESK, NOW, null);
		question.assign(new Assignment("org", null), DESK, NOW, null);
		if (questionStatus != QuestionStatus.ASSIGNED) {
			question.writeAnswer(answer("<p>Đáp</p>"), DESK, NOW);
		}
		if (questionStatus != QuestionStatus.ASSIGNED && questionStatus != QuestionStatus.ANSWER_DRAFT) {
			question.move(QuestionTransition.SUBMIT, DESK, NOW, null);
		}
		if (questionStatus == QuestionStatus.ANSWERED) {
			question.answerPrivately(DESK, NOW, null);
		}
		if (questionStatus == QuestionStatus.PUBLISHED || questionStatus == QuestionStatus.HIDDEN) {
			question.publish("hoi-gi", DESK, NOW, null);
		}
		if (questionStatus == QuestionStatus.HIDDEN) {
			question.hide(DESK, NOW, "Xem lại");
		}
	}

}
