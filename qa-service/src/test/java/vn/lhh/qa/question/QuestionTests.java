package vn.lhh.qa.question;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.lhh.qa.question.submission.ReplyChannel;
import vn.lhh.qa.question.submission.Submission;

import vn.lhh.kit.outbox.PendingEvent;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.lhh.qa.question.QuestionsInState.DESK;
import static vn.lhh.qa.question.QuestionsInState.NOW;

class QuestionTests {

	@Test
	void aDraftBesideAPublicAnswerChangesNothingUntilItIsRevised() {
		Question question = QuestionsInState.in(QuestionStatus.PUBLISHED);
		question.writeAnswer(QuestionsInState.answer("<p>Hay hơn</p>"), DESK, NOW.plusSeconds(10));
		question.edit(new QuestionText("Hỏi lại?", "<p>Lại</p>", "topic", null), DESK, NOW.plusSeconds(10));
		assertThat(question.state()).isEqualTo(QuestionStatus.PUBLISHED);
		assertThat(question.shown().answer().bodyHtml()).isEqualTo("<p>Đáp</p>");
		assertThat(question.shown().text().subject()).isEqualTo("Hỏi gì?");
		question.revise(DESK, NOW.plusSeconds(20), null);
		assertThat(question.shown().answer().bodyHtml()).isEqualTo("<p>Hay hơn</p>");
		assertThat(question.shown().answer().revision()).isEqualTo(2);
		assertThat(question.shown().answer().answeredAt()).isEqualTo(NOW);
		assertThat(question.shown().text().subject()).isEqualTo("Hỏi lại?");
	}

	@Test
	void onlyWhatBecomesPublicOrLeavesItIsAnnounced() {
		assertThat(types(QuestionsInState.in(QuestionStatus.ANSWER_REVIEW))).isEmpty();
		assertThat(types(QuestionsInState.in(QuestionStatus.ANSWERED))).isEmpty();
		assertThat(types(QuestionsInState.in(QuestionStatus.PUBLISHED))).containsExactly("qa.question.published.v1");
		Question hidden = QuestionsInState.in(QuestionStatus.HIDDEN);
		hidden.revise(DESK, NOW, null);
		assertThat(types(hidden)).containsExactly("qa.question.published.v1", "qa.question.withdrawn.v1");
		hidden.show(DESK, NOW, null);
		assertThat(types(hidden)).hasSize(3).last().isEqualTo("qa.question.published.v1");
	}

	@Test
	void withoutTheAskersLeaveNothingIsPublished() {
		Question question = Question.asked(
				new Submission(QuestionOrigin.CITIZEN, "asker", "hash", "Ẩn danh", ReplyChannel.NONE, false, NOW, null),
				new QuestionText("Riêng tư", "<p>Riêng</p>", "topic", null));
		question.move(QuestionTransition.ACCEPT, DESK, NOW, null);
		question.move(QuestionTransition.ASSIGN, DESK, NOW, null);
		question.writeAnswer(QuestionsInState.answer("<p>Đáp</p>"), DESK, NOW);
		question.move(QuestionTransition.SUBMIT, DESK, NOW, null);
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> question.publish("x", DESK, NOW, null))
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("publication-not-allowed"));
		question.answerPrivately(DESK, NOW, null);
		assertThat(question.state()).isEqualTo(QuestionStatus.ANSWERED);
	}

	@Test
	void theAskersOwnWordsAreNeverPublicByDefault() {
		Question question = Question.asked(
				new Submission(QuestionOrigin.CITIZEN, "asker", "hash", "Ẩn danh", ReplyChannel.NONE, true, NOW, null),
				new QuestionText("Chưa biên tập", null, null, null));
		question.move(QuestionTransition.ACCEPT, DESK, NOW, null);
		question.move(QuestionTransition.ASSIGN, DESK, NOW, null);
		question.writeAnswer(QuestionsInState.answer("<p>Đáp</p>"), DESK, NOW);
		question.move(QuestionTransition.SUBMIT, DESK, NOW, null);
		Problem problem = catchThrowableOfType(Problem.class, () -> question.publish("x", DESK, NOW, null));
		assertThat(problem.errors()).extracting(FieldError::field).containsExactly("bodyHtml", "topicId");
	}

	@Test
	void anUnansweredQuestionIsOverdueAfterItsDayAndAnAnsweredOneNever() {
		assertThat(QuestionsInState.in(QuestionStatus.ACCEPTED).isOverdue(NOW.plusSeconds(3600))).isFalse();
		assertThat(QuestionsInState.in(QuestionStatus.ACCEPTED).isOverdue(NOW.plusSeconds(3601))).isTrue();
		assertThat(QuestionsInState.in(QuestionStatus.PUBLISHED).isOverdue(NOW.plusSeconds(9999))).isFalse();
	}

	@Test
	void forgettingWhoAskedKeepsWhatIsPublicAndDropsTheRest() {
		Question open = QuestionsInState.in(QuestionStatus.RECEIVED);
		open.forgetAsker(DESK, NOW);
		assertThat(open.asking().askerId()).isNull();
		assertThat(open.text().subject()).isEqualTo("(đã xóa)");
		Question shown = QuestionsInState.in(QuestionStatus.PUBLISHED);
		shown.forgetAsker(DESK, NOW);
		assertThat(shown.shown().text().subject()).isEqualTo("Hỏi gì?");
		assertThat(shown.asking().displayName()).isEqualTo("Ẩn danh");
	}

	@Test
	void anExcerptIsCutBetweenWords() {
		PublishedText publishedText = PublishedText.of(new QuestionText("a", null, null, null),
				QuestionsInState.answer("<p>" + "từng chữ ".repeat(60) + "</p>"), NOW);
		assertThat(publishedText.excerpt()).hasSizeLessThanOrEqualTo(201).matches("(từng chữ )+từng( chữ)?…");
		assertThat(publishedText.searchFold()).contains("tung chu");
	}

	private static List<String> types(Question question) {
		return question.outbox().stream().map(PendingEvent::type).filter((type) -> type.startsWith("qa.")).toList();
	}

}
