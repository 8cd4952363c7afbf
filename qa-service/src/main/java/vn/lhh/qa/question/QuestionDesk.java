package vn.lhh.qa.question;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lhh.qa.question.reply.ReplyDesk;
import vn.lhh.qa.question.submission.AskerErasureJob;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.takedown.TakedownReceipt;

/**
 * Moderates, answers and publishes questions for the editors.
 */
@Service
public class QuestionDesk {

	private final Questions questions;

	private final AskerErasureJob askerErasureJob;

	private final QuestionRules rules;

	private final ReplyDesk replies;

	private final Clock clock;

	QuestionDesk(Questions questions, AskerErasureJob askerErasureJob, QuestionRules rules, ReplyDesk replies,
			Clock clock) {
		this.questions = questions;
		this.askerErasureJob = askerErasureJob;
		this.rules = rules;
		this.replies = replies;
		this.clock = clock;
	}

	/**
	 * Returns a question in any status.
	 */
	public Question required(String id) {
		return this.questions.required(id);
	}

	/**
	 * Returns a question in any status, for one editor.
	 * @throws Problem {@code not-found}, {@code forbidden}
	 */
	public Question required(String id, Actor by) {
		Question question = required(id);
		QuestionAccess.verify(by.rights().write(), question);
		return question;
	}

	/**
	 * Tells whether an editor may approve a question's answer.
	 */
	public boolean mayApprove(Question question, Actor by) {
		return QuestionAccess.covers(by.rights().approve(), question);
	}

	/**
	 * Returns the receipt of the newest takedown: the proof that the question is gone
	 * from every public location.
	 */
	public TakedownReceipt takedownReceipt(String id, Actor by) {
		return this.questions.receipt(required(id, by));
	}

	/**
	 * Creates an editorial question, ready to be answered.
	 * @param by the editor
	 */
	public Question create(QuestionText text, Actor by) {
		this.rules.verifyTopic(text);
		QuestionAccess.verify(by.rights().write(), text);
		return this.questions.save(Question.editorial(text, by, this.clock.instant()));
	}

	/**
	 * Changes the text that is to be public.
	 * @param version the version the editor saw
	 */
	public Question edit(String id, long version, QuestionText text, Actor by) {
		required(id, by);
		this.rules.verifyTopic(text);
		QuestionAccess.verify(by.rights().write(), text);
		return changed(id, version, by, (question, now) -> question.edit(text, by, now));
	}

	/**
	 * Writes an answer, as a draft beside the public one if there is one.
	 * @param version the version the editor saw
	 */
	public Question writeAnswer(String id, long version, Answer answer, Actor by) {
		return changed(id, version, by, (question, now) -> question.writeAnswer(answer, by, now));
	}

	/**
	 * Assigns the question to an organisation or an account.
	 * @param version the version the editor saw, {@code null} to skip the check
	 * @param reason optional
	 */
	public Question assign(String id, @Nullable Long version, Assignment to, @Nullable String reason, Actor by) {
		return changed(id, version, by, (question, now) -> question.assign(to, by, now, reason));
	}

	/**
	 * Marks the question as a duplicate of an earlier one.
	 * @param version the version the editor saw, {@code null} to skip the check
	 * @param otherId the earlier question
	 * @param reason optional
	 * @throws Problem {@code duplicate-not-found} if the earlier question is the same
	 * one, missing, spam or withdrawn
	 */
	public Question duplicate(String id, @Nullable Long version, @Nullable String otherId, @Nullable String reason,
			Actor by) {
		required(id, by);
		if (otherId == null || otherId.equals(id) || !this.questions.mayBeRepeated(otherId)) {
			throw Problem.invalid("duplicateOfId", "duplicate-not-found");
		}
		return changed(id, version, by, (question, now) -> question.duplicateOf(otherId, by, now, reason));
	}

	/**
	 * Makes any other transition.
	 * @param version the version the editor saw, {@code null} to skip the check
	 * @param reason required by some transitions
	 */
	public Question move(String id, @Nullable Long version, QuestionTransition questionTransition,
			@Nullable String reason, Actor by) {
		Question moved = changed(id, version, by, (question, now) -> {
			verifyApproval(questionTransition, question, by);
			String author = question.authorOfWhatIsNext();
			switch (questionTransition) {
				case PUBLISH -> question.publish(this.questions.reserveSlug(question), by, now, reason);
				case REVISE -> question.revise(by, now, reason);
				case ANSWER -> question.answerPrivately(by, now, reason);
				case HIDE -> question.hide(by, now, reason);
				case SHOW -> question.show(by, now, reason);
				default -> question.move(questionTransition, by, now, reason);
			}
			this.rules.verifyApprover(questionTransition, author, by);
			if (questionTransition.isFirstAnswer()) {
				this.replies.note(question, now);
			}
		});
		this.replies.pay(moved);
		return moved;
	}

	/**
	 * Erases the personal data of the asker.
	 */
	public Question eraseAsker(String id, Actor by) {
		return this.askerErasureJob.forget(required(id, by), by);
	}

	/**
	 * Tells whether the answer is late by now.
	 */
	public boolean isOverdue(Question question) {
		return question.isOverdue(this.clock.instant());
	}

	private static void verifyApproval(QuestionTransition questionTransition, Question question, Actor by) {
		if (questionTransition.isApproval()) {
			QuestionAccess.verify(by.rights().approve(), question);
		}
	}

	private Question changed(String id, @Nullable Long version, Actor by, BiConsumer<Question, Instant> change) {
		Question question = required(id, by);
		if (version != null && question.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", question.version());
		}
		change.accept(question, this.clock.instant());
		return this.questions.save(question);
	}

}
