package vn.lhh.qa.question;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lhh.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lhh.qa.question.QuestionsInState.DESK;
import static vn.lhh.qa.question.QuestionsInState.NOW;

class QuestionTransitionTests {

	private static final Map<QuestionStatus, Set<QuestionTransition>> ALLOWED = Map.ofEntries(
			Map.entry(QuestionStatus.RECEIVED,
					Set.of(QuestionTransition.SPAM, QuestionTransition.REJECT, QuestionTransition.DUPLICATE,
							QuestionTransition.ACCEPT, QuestionTransition.WITHDRAW)),
			Map.entry(QuestionStatus.SPAM, Set.of(QuestionTransition.REOPEN)),
			Map.entry(QuestionStatus.REJECTED, Set.of(QuestionTransition.REOPEN)),
			Map.entry(QuestionStatus.DUPLICATE, Set.of(QuestionTransition.REOPEN)),
			Map.entry(QuestionStatus.WITHDRAWN, Set.of()), Map.entry(QuestionStatus.ANSWERED, Set.of()),
			Map.entry(QuestionStatus.ACCEPTED, Set.of(QuestionTransition.ASSIGN, QuestionTransition.WITHDRAW)),
			Map.entry(QuestionStatus.ASSIGNED,
					Set.of(QuestionTransition.ASSIGN, QuestionTransition.DRAFT, QuestionTransition.WITHDRAW)),
			Map.entry(QuestionStatus.ANSWER_DRAFT,
					Set.of(QuestionTransition.DRAFT, QuestionTransition.SUBMIT, QuestionTransition.WITHDRAW)),
			Map.entry(QuestionStatus.ANSWER_REVIEW,
					Set.of(QuestionTransition.REQUEST_CHANGES, QuestionTransition.ANSWER, QuestionTransition.PUBLISH,
							QuestionTransition.WITHDRAW)),
			Map.entry(QuestionStatus.PUBLISHED,
					Set.of(QuestionTransition.REDRAFT, QuestionTransition.REVISE, QuestionTransition.HIDE)),
			Map.entry(QuestionStatus.HIDDEN,
					Set.of(QuestionTransition.REDRAFT, QuestionTransition.REVISE, QuestionTransition.SHOW)));

	static Stream<Arguments> allowed() {
		return pairs(true);
	}

	static Stream<Arguments> forbidden() {
		return pairs(false);
	}

	@ParameterizedTest
	@MethodSource("allowed")
	void anAllowedMoveIsMade(QuestionStatus questionStatus, QuestionTransition questionTransition) {
		Question question = QuestionsInState.in(questionStatus);
		question.move(questionTransition, DESK, NOW, "Lý do");
		assertThat(question.state()).isEqualTo(questionTransition.from(questionStatus));
		assertThat(question.history().getLast().from()).isEqualTo(questionStatus);
	}

	@ParameterizedTest
	@MethodSource("forbidden")
	void aForbiddenMoveIsRefusedAndChangesNothing(QuestionStatus questionStatus,
			QuestionTransition questionTransition) {
		Question question = QuestionsInState.in(questionStatus);
		int entries = question.history().size();
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> question.move(questionTransition, DESK, NOW, "Lý do"))
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("move-not-allowed"));
		assertThat(question.state()).isEqualTo(questionStatus);
		assertThat(question.history()).hasSize(entries);
	}

	@Test
	void refusingReopeningReturningAndHidingNeedAReason() {
		for (Map.Entry<QuestionStatus, QuestionTransition> move : Map
			.of(QuestionStatus.RECEIVED, QuestionTransition.REJECT, QuestionStatus.SPAM, QuestionTransition.REOPEN,
					QuestionStatus.ANSWER_REVIEW, QuestionTransition.REQUEST_CHANGES, QuestionStatus.PUBLISHED,
					QuestionTransition.HIDE)
			.entrySet()) {
			Question question = QuestionsInState.in(move.getKey());
			assertThatExceptionOfType(Problem.class).isThrownBy(() -> question.move(move.getValue(), DESK, NOW, " "))
				.satisfies((problem) -> assertThat(problem.errors().getFirst().code()).isEqualTo("reason-required"));
			assertThat(question.state()).isEqualTo(move.getKey());
		}
	}

	@Test
	void theFixtureReachesEveryState() {
		assertThat(ALLOWED).hasSameSizeAs(QuestionStatus.values());
		assertThat(QuestionStatus.values()).allSatisfy(
				(questionStatus) -> assertThat(QuestionsInState.in(questionStatus).state()).isEqualTo(questionStatus));
	}

	private static Stream<Arguments> pairs(boolean allowed) {
		return Arrays.stream(QuestionStatus.values())
			.flatMap((questionStatus) -> Arrays.stream(QuestionTransition.values())
				.filter((questionTransition) -> ALLOWED.get(questionStatus).contains(questionTransition) == allowed)
				.map((questionTransition) -> Arguments.of(questionStatus, questionTransition)));
	}

}
