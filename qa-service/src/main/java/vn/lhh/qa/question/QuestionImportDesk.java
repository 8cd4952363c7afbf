package vn.lhh.qa.question;

import java.time.Instant;

import org.springframework.stereotype.Service;

import vn.lhh.kit.security.Actor;
import vn.lhh.qa.question.submission.ReplyChannel;
import vn.lhh.qa.question.submission.Submission;

/**
 * Where questions that were answered elsewhere come in, with their own dates and without
 * who asked.
 */
@Service
public class QuestionImportDesk {

	private final Questions questions;

	QuestionImportDesk(Questions questions) {
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
		Submission submission = editorial ? Submission.editorial(askedAt) : new Submission(QuestionOrigin.CITIZEN, null,
				null, Submission.ANONYMOUS, ReplyChannel.NONE, true, askedAt, null);
		Question question = Question.asked(submission, text);
		question.move(QuestionTransition.ACCEPT, Actor.SYSTEM, askedAt, null);
		question.move(QuestionTransition.ASSIGN, Actor.SYSTEM, askedAt, null);
		question.writeAnswer(answer, Actor.SYSTEM, answeredAt);
		question.move(QuestionTransition.SUBMIT, Actor.SYSTEM, answeredAt, null);
		question.publish(this.questions.reserveSlug(question), Actor.SYSTEM, answeredAt, null);
		return this.questions.save(question);
	}

}
