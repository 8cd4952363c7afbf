package vn.lhh.qa.question;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.lhh.qa.question.submission.AskerErasureJob;

import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.takedown.TakedownReceipt;
import vn.lhh.qa.asker.AskerDetails;
import vn.lhh.qa.asker.AskerStore;

/**
 * Where questions are moderated, answered and published.
 */
@Service
public class QuestionDesk {

	private static final Logger logger = LoggerFactory.getLogger(QuestionDesk.class);

	private final Questions questions;

	private final AskerStore vault;

	private final AskerErasureJob askerErasureJob;

	private final QuestionRules rules;

	private final Clock clock;

	QuestionDesk(Questions questions, AskerStore vault, AskerErasureJob askerErasureJob, QuestionRules rules,
			Clock clock) {
		this.questions = questions;
		this.vault = vault;
		this.askerErasureJob = askerErasureJob;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * For the desk.
	 * @param id the question
	 * @return in any state
	 */
	public Question required(String id) {
		return this.questions.required(id);
	}

	/**
	 * The proof that a question is gone from where readers met it.
	 * @param id the question
	 * @return the receipt of its newest takedown
	 */
	public TakedownReceipt takedownReceipt(String id) {
		return this.questions.receipt(required(id));
	}

	/**
	 * Puts a question of the desk's own.
	 * @param text its words
	 * @param by who puts it
	 * @return the question, to be answered
	 */
	public Question create(QuestionText text, Actor by) {
		this.rules.verifyTopic(text);
		return this.questions.save(Question.editorial(text, by, this.clock.instant()));
	}

	/**
	 * Writes the words that are to be public.
	 * @param id the question
	 * @param version the version the editor saw
	 * @param text the words
	 * @param by who writes
	 * @return the question
	 */
	public Question edit(String id, long version, QuestionText text, Actor by) {
		this.rules.verifyTopic(text);
		return changed(id, version, (question, now) -> question.edit(text, by, now));
	}

	/**
	 * Writes an answer, beside the public one if there is one.
	 * @param id the question
	 * @param version the version the editor saw
	 * @param answer the answer
	 * @param by who writes
	 * @return the question
	 */
	public Question writeAnswer(String id, long version, Answer answer, Actor by) {
		return changed(id, version, (question, now) -> question.writeAnswer(answer, by, now));
	}

	/**
	 * Says who is to answer.
	 * @param id the question
	 * @param version the version the editor saw, {@code null} for whichever is newest
	 * @param to who
	 * @param reason why, optional
	 * @param by who says so
	 * @return the question
	 */
	public Question assign(String id, @Nullable Long version, Assignment to, @Nullable String reason, Actor by) {
		return changed(id, version, (question, now) -> question.assign(to, by, now, reason));
	}

	/**
	 * Says that it was asked before.
	 * @param id the question
	 * @param version the version the editor saw, {@code null} for whichever is newest
	 * @param otherId the earlier question
	 * @param reason why, optional
	 * @param by who says so
	 * @return the question
	 */
	public Question duplicate(String id, @Nullable Long version, @Nullable String otherId, @Nullable String reason,
			Actor by) {
		if (otherId == null || otherId.equals(id) || !this.questions.mayBeRepeated(otherId)) {
			throw Problem.invalid("duplicateOfId", "duplicate-not-found");
		}
		return changed(id, version, (question, now) -> question.duplicateOf(otherId, by, now, reason));
	}

	/**
	 * Makes any other move.
	 * @param id the question
	 * @param version the version the editor saw, {@code null} for whichever is newest
	 * @param questionTransition the move
	 * @param reason why
	 * @param by who moves
	 * @return the question
	 */
	public Question move(String id, @Nullable Long version, QuestionTransition questionTransition,
			@Nullable String reason, Actor by) {
		return changed(id, version, (question, now) -> {
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
		});
	}

	/**
	 * Who asked. That it was read is on record, not what.
	 * @param id the question
	 * @param by who reads
	 * @return empty once erased, and for questions of the desk's own
	 */
	public Optional<AskerDetails> asker(String id, Actor by) {
		logger.info("asker of question {} read by account {}", id, by.id());
		return Optional.ofNullable(required(id).asking().askerId()).flatMap(this.vault::open);
	}

	/**
	 * Forgets who asked.
	 * @param id the question
	 * @param by who says so
	 * @return the question
	 */
	public Question eraseAsker(String id, Actor by) {
		return this.askerErasureJob.forget(required(id), by);
	}

	/**
	 * Whether an answer should have been given by now.
	 * @param question the question
	 * @return derived
	 */
	public boolean isOverdue(Question question) {
		return question.isOverdue(this.clock.instant());
	}

	private Question changed(String id, @Nullable Long version, BiConsumer<Question, Instant> change) {
		Question question = required(id);
		if (version != null && question.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", question.version());
		}
		change.accept(question, this.clock.instant());
		return this.questions.save(question);
	}

}
