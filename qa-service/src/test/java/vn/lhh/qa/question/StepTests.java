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

class StepTests {

	private static final Map<State, Set<Step>> ALLOWED = Map.ofEntries(
			Map.entry(State.RECEIVED, Set.of(Step.SPAM, Step.REJECT, Step.DUPLICATE, Step.ACCEPT, Step.WITHDRAW)),
			Map.entry(State.SPAM, Set.of(Step.REOPEN)), Map.entry(State.REJECTED, Set.of(Step.REOPEN)),
			Map.entry(State.DUPLICATE, Set.of(Step.REOPEN)), Map.entry(State.WITHDRAWN, Set.of()),
			Map.entry(State.ANSWERED, Set.of()), Map.entry(State.ACCEPTED, Set.of(Step.ASSIGN, Step.WITHDRAW)),
			Map.entry(State.ASSIGNED, Set.of(Step.ASSIGN, Step.DRAFT, Step.WITHDRAW)),
			Map.entry(State.ANSWER_DRAFT, Set.of(Step.DRAFT, Step.SUBMIT, Step.WITHDRAW)),
			Map.entry(State.ANSWER_REVIEW, Set.of(Step.REQUEST_CHANGES, Step.ANSWER, Step.PUBLISH, Step.WITHDRAW)),
			Map.entry(State.PUBLISHED, Set.of(Step.REDRAFT, Step.REVISE, Step.HIDE)),
			Map.entry(State.HIDDEN, Set.of(Step.REDRAFT, Step.REVISE, Step.SHOW)));

	static Stream<Arguments> allowed() {
		return pairs(true);
	}

	static Stream<Arguments> forbidden() {
		return pairs(false);
	}

	@ParameterizedTest
	@MethodSource("allowed")
	void anAllowedMoveIsMade(State state, Step step) {
		Question question = QuestionsInState.in(state);
		question.move(step, DESK, NOW, "Lý do");
		assertThat(question.state()).isEqualTo(step.from(state));
		assertThat(question.history().getLast().from()).isEqualTo(state);
	}

	@ParameterizedTest
	@MethodSource("forbidden")
	void aForbiddenMoveIsRefusedAndChangesNothing(State state, Step step) {
		Question question = QuestionsInState.in(state);
		int entries = question.history().size();
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> question.move(step, DESK, NOW, "Lý do"))
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("move-not-allowed"));
		assertThat(question.state()).isEqualTo(state);
		assertThat(question.history()).hasSize(entries);
	}

	@Test
	void refusingReopeningReturningAndHidingNeedAReason() {
		for (Map.Entry<State, Step> move : Map
			.of(State.RECEIVED, Step.REJECT, State.SPAM, Step.REOPEN, State.ANSWER_REVIEW, Step.REQUEST_CHANGES,
					State.PUBLISHED, Step.HIDE)
			.entrySet()) {
			Question question = QuestionsInState.in(move.getKey());
			assertThatExceptionOfType(Problem.class).isThrownBy(() -> question.move(move.getValue(), DESK, NOW, " "))
				.satisfies((problem) -> assertThat(problem.errors().getFirst().code()).isEqualTo("reason-required"));
			assertThat(question.state()).isEqualTo(move.getKey());
		}
	}

	@Test
	void theFixtureReachesEveryState() {
		assertThat(ALLOWED).hasSameSizeAs(State.values());
		assertThat(State.values())
			.allSatisfy((state) -> assertThat(QuestionsInState.in(state).state()).isEqualTo(state));
	}

	private static Stream<Arguments> pairs(boolean allowed) {
		return Arrays.stream(State.values())
			.flatMap((state) -> Arrays.stream(Step.values())
				.filter((step) -> ALLOWED.get(state).contains(step) == allowed)
				.map((step) -> Arguments.of(state, step)));
	}

}
