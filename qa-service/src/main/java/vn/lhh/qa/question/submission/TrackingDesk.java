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
 * Lets askers track and withdraw their own question, by its tracking code alone.
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
	 */
	public Question find(String code) {
		return this.questions.byTrackingHash(TrackingCode.typed(code).hash()).orElseThrow(Problem::notFound);
	}

	/**
	 * Returns the public page of the answer.
	 * @return the path of the question's page, or of the page of the question it repeats;
	 * {@code null} where readers may not see it
	 */
	public @Nullable String publicUrl(Question question) {
		String originalId = question.duplicateOfId();
		Question answered = (originalId == null) ? question : this.questions.required(originalId);
		return answered.url();
	}

	/**
	 * Withdraws a question and erases all personal data of its asker.
	 */
	public Question withdraw(String code) {
		Question question = find(code);
		question.move(QuestionTransition.WITHDRAW, ASKER, this.clock.instant(), null);
		return this.askerErasureJob.forget(this.questions.save(question), ASKER);
	}

	/**
	 * Tells whether the answer is late by now.
	 */
	public boolean isOverdue(Question question) {
		Instant now = this.clock.instant();
		return question.isOverdue(now);
	}

}
