package vn.lhh.qa.question.web;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.qa.question.Answer;
import vn.lhh.qa.question.Assignment;
import vn.lhh.qa.question.PublishedText;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.QuestionHistoryEntry;
import vn.lhh.qa.question.QuestionOrigin;
import vn.lhh.qa.question.QuestionStatus;
import vn.lhh.qa.question.QuestionText;
import vn.lhh.qa.question.QuestionTransition;
import vn.lhh.qa.question.submission.ReplyChannel;

/**
 * A question as the desk sees it, without who asked.
 *
 * @param head what lists show of it
 * @param text the words the desk works on
 * @param answerDraft the answer the desk works on
 * @param shown the public words
 * @param assignment who is to answer
 * @param duplicateOfId the question it repeats
 * @param reason why the last move was made
 * @param wantsReplyBy how the asker wants to be told
 * @param allowedSteps moves that who reads this may make
 * @param history who did what
 */
record QuestionAdminView(@JsonUnwrapped Summary head, QuestionText text, @Nullable Answer answerDraft,
		@Nullable PublishedText shown, @Nullable Assignment assignment, @Nullable String duplicateOfId,
		@Nullable String reason, ReplyChannel wantsReplyBy, List<QuestionTransition> allowedSteps,
		List<QuestionHistoryEntry> history) {

	static QuestionAdminView of(Question question, boolean overdue, boolean approver) {
		return new QuestionAdminView(Summary.of(question, overdue), question.text(), question.draft(),
				question.shownOrNull(), question.assignment(), question.duplicateOfId(), question.reason(),
				question.asking().wantsReplyBy(), question.allowedSteps(approver), question.history());
	}

	/**
	 * A question in the desk's list.
	 *
	 * @param id the id
	 * @param version for the next update
	 * @param state where it is
	 * @param stateLabel the same in Vietnamese
	 * @param origin where it comes from
	 * @param subject in one line
	 * @param topicId what it is about
	 * @param publishAllowed whether it may be public
	 * @param receivedAt when it came
	 * @param dueAt when an answer is due
	 * @param overdue whether an answer should have been given
	 * @param updatedAt the last change
	 * @param slug last part of its address
	 * @param url its page
	 * @param spamReasons why it looks like no question
	 */
	record Summary(String id, long version, QuestionStatus state, String stateLabel, QuestionOrigin origin,
			String subject, @Nullable String topicId, boolean publishAllowed, @Nullable OffsetDateTime receivedAt,
			@Nullable OffsetDateTime dueAt, boolean overdue, @Nullable OffsetDateTime updatedAt, @Nullable String slug,
			@Nullable String url, List<String> spamReasons) {

		static Summary of(Question question, boolean overdue) {
			return new Summary(question.id(), question.version(), question.state(), question.state().label(),
					question.asking().origin(), question.text().subject(), question.text().topicId(),
					question.asking().publishAllowed(), VietnameseDates.local(question.asking().receivedAt()),
					VietnameseDates.local(question.asking().dueAt()), overdue,
					VietnameseDates.local(question.updatedAt()), question.slug(), question.url(),
					question.spamReasons());
		}

	}

}
