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
 * JSON view that shows a question for editors, without the asker's personal data.
 *
 * @param head the fields that lists show
 * @param text the text that editors work on
 * @param answerDraft the answer that editors work on
 * @param shown the public text
 * @param assignment who is to answer
 * @param duplicateOfId the question it repeats
 * @param reason the reason of the last transition
 * @param wantsReplyBy the channel of the answer
 * @param allowedSteps transitions that this editor may make
 * @param history the log of changes
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
	 * JSON view that shows a question in the editors' list.
	 *
	 * @param version for the next update
	 * @param stateLabel the status in Vietnamese
	 * @param origin where it comes from
	 * @param subject in one line
	 * @param publishAllowed whether it may be public
	 * @param receivedAt when it came
	 * @param dueAt when an answer is due
	 * @param overdue whether the answer is late
	 * @param updatedAt the last change
	 * @param slug last part of its address
	 * @param url its page
	 * @param spamReasons why it looks like spam
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
