package vn.lhh.qa.question.submission;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.QuestionTransition;
import vn.lhh.qa.question.Questions;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;

/**
 * Where askers look after their own question, by its code alone.
 */
@Service
public class TrackingDesk {

	private static final Actor ASKER = new Actor("asker", "Người hỏi", java.util.Set.of());

	private final Questions questions;

	private final AskerErasureJob askerErasureJob;

	private final Clock clock;

	TrackingDesk(Questions questions, AskerErasureJob askerErasureJob, Clock clock) {
		this.questions = questions;
		this.askerErasureJob = askerErasureJob;
		this.clock = clock;
	}

	/**
	 * Finds a question. A wrong code takes as long as a right one.
	 * @param code as it was typed
	 * @return the question
	 */
	public Question find(String code) {
		return this.questions.byTrackingHash(TrackingCode.typed(code).hash()).orElseThrow(Problem::notFound);
	}

	/**
	 * Where the answer stands for all to read.
	 * @param question the question
	 * @return its page, or that of the question it repeats; {@code null} where readers
	 * may not see it
	 */
	public @Nullable String publicUrl(Question question) {
		String originalId = question.duplicateOfId();
		Question answered = (originalId == null) ? question : this.questions.required(originalId);
		return answered.url();
	}

	/**
	 * Takes a question back, and with it everything about who asked.
	 * @param code as it was typed
	 * @return the question
	 */
	public Question withdraw(String code) {
		Question question = find(code);
		question.move(QuestionTransition.WITHDRAW, ASKER, this.clock.instant(), null);
		return this.askerErasureJob.forget(this.questions.save(question), ASKER);
	}

	/**
	 * Whether an answer should have been given by now.
	 * @param question the question
	 * @return derived
	 */
	public boolean isOverdue(Question question) {
		Instant now = this.clock.instant();
		return question.isOverdue(now);
	}

}
