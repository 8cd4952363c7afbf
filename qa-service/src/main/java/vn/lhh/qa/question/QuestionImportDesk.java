package vn.lhh.qa.question;

import java.time.Instant;

import org.springframework.stereotype.Service;

import vn.lhh.kit.security.Actor;
import vn.lhh.qa.question.submission.ReplyChannel;
import vn.lhh.qa.question.submission.Submission;

/**
 * Imports questions that were answered elsewhere, with their own dates and without
 * personal data of askers.
 */
@Service
public class QuestionImportDesk {

	private final Questions questions;

	QuestionImportDesk(Questions questions) {
		this.questions = questions;
	}

	/**
	 * Tells whether there is no question yet.
	 * @return {@code true} on a new site
	 */
	public boolean isEmpty() {
		return this.questions.isEmpty();
	}

	/**
	 * Imports a question with its answer, by the same transitions as any other.
	 * @param editorial whether editors put the question themselves
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
