package vn.lhh.qa.question;

import java.time.Instant;

import org.springframework.stereotype.Service;

import vn.lhh.kit.security.Actor;

/**
 * Where questions that were answered elsewhere come in, with their own dates and without
 * who asked.
 */
@Service
public class ImportDesk {

	private final Questions questions;

	ImportDesk(Questions questions) {
		this.questions = questions;
	}

	/**
	 * Whether there is no question yet.
	 * @return {@code true} on a new site
	 */
	public boolean isEmpty() {
		return this.questions.isEmpty();
	}

	/**
	 * Takes in a question and its answer, by the same moves as any other.
	 * @param text the question
	 * @param answer the answer
	 * @param askedAt when it was asked
	 * @param answeredAt when it was answered
	 * @param editorial whether the desk put it itself
	 * @return the public question
	 */
	public Question published(QuestionText text, Answer answer, Instant askedAt, Instant answeredAt,
			boolean editorial) {
		Asking asking = editorial ? Asking.editorial(askedAt)
				: new Asking(Origin.CITIZEN, null, null, Asking.ANONYMOUS, ReplyBy.NONE, true, askedAt, null);
		Question question = Question.asked(asking, text);
		question.move(Step.ACCEPT, Actor.SYSTEM, askedAt, null);
		question.move(Step.ASSIGN, Actor.SYSTEM, askedAt, null);
		question.writeAnswer(answer, Actor.SYSTEM, answeredAt);
		question.move(Step.SUBMIT, Actor.SYSTEM, answeredAt, null);
		question.publish(this.questions.reserveSlug(question), Actor.SYSTEM, answeredAt, null);
		return this.questions.save(question);
	}

}
