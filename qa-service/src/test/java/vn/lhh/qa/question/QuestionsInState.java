package vn.lhh.qa.question;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import vn.lhh.kit.security.Actor;

/**
 * Questions that came to a state by the real moves.
 */
final class QuestionsInState {

	static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

	static final Actor DESK = new Actor("desk", "Bàn hỏi đáp", Set.of());

	private static final QuestionText TEXT = new QuestionText("Hỏi gì?", "<p>Hỏi</p>", "topic", null);

	private QuestionsInState() {
	}

	static Question in(State state) {
		Question question = Question.asked(
				new Asking(Origin.CITIZEN, "asker", "hash", "Ẩn danh", ReplyBy.NONE, true, NOW, NOW.plusSeconds(3600)),
				TEXT);
		switch (state) {
			case RECEIVED -> {
			}
			case SPAM -> question.move(Step.SPAM, DESK, NOW, null);
			case REJECTED -> question.move(Step.REJECT, DESK, NOW, "Ngoài phạm vi");
			case DUPLICATE -> question.duplicateOf("other", DESK, NOW, null);
			case WITHDRAWN -> question.move(Step.WITHDRAW, DESK, NOW, null);
			case ACCEPTED -> question.move(Step.ACCEPT, DESK, NOW, null);
			default -> answering(question, state);
		}
		return question;
	}

	static Answer answer(String html) {
		return new Answer(html, null, null, null, List.of(), null, null, 0);
	}

	private static void answering(Question question, State state) {
		question.move(Step.ACCEPT, DESK, NOW, null);
		question.assign(new Assignment("org", null), DESK, NOW, null);
		if (state != State.ASSIGNED) {
			question.writeAnswer(answer("<p>Đáp</p>"), DESK, NOW);
		}
		if (state != State.ASSIGNED && state != State.ANSWER_DRAFT) {
			question.move(Step.SUBMIT, DESK, NOW, null);
		}
		if (state == State.ANSWERED) {
			question.answerPrivately(DESK, NOW, null);
		}
		if (state == State.PUBLISHED || state == State.HIDDEN) {
			question.publish("hoi-gi", DESK, NOW, null);
		}
		if (state == State.HIDDEN) {
			question.hide(DESK, NOW, "Xem lại");
		}
	}

}
