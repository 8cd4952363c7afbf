package vn.lhh.qa.question.submission;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.lhh.qa.QaProperties;
import vn.lhh.qa.question.DisplayName;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.QuestionOrigin;
import vn.lhh.qa.question.QuestionText;
import vn.lhh.qa.question.Questions;
import vn.lhh.qa.question.WorkingDays;

/**
 * Creates and stores a question from a submission.
 */
@Component
class QuestionFactory {

	private static final int SUSPICIOUS_LINKS = 4;

	private final Questions questions;

	private final QaProperties settings;

	QuestionFactory(Questions questions, QaProperties settings) {
		this.questions = questions;
		this.settings = settings;
	}

	SubmissionDesk.Receipt take(QuestionSubmission questionSubmission, String askerId, QuestionText text, Instant now) {
		TrackingCode code = TrackingCode.next();
		Instant due = new WorkingDays(this.settings.holidays()).after(now, this.settings.answerWithinWorkingDays());
		String name = DisplayName.of(questionSubmission.sender().fullName(), questionSubmission.wishes().anonymous());
		Question question = Question.asked(
				new Submission(QuestionOrigin.CITIZEN, askerId, code.hash(), name,
						questionSubmission.wishes().replyBy(), questionSubmission.wishes().publishAllowed(), now, due),
				text);
		List<String> suspicions = suspicions(questionSubmission);
		question.suspect(suspicions, now);
		this.questions.save(question);
		return new SubmissionDesk.Receipt(code.text(), now, due);
	}

	private static List<String> suspicions(QuestionSubmission questionSubmission) {
		boolean manyLinks = questionSubmission.body().split("https?://", -1).length > SUSPICIOUS_LINKS;
		boolean baited = questionSubmission.bait() != null && !questionSubmission.bait().isBlank();
		return Stream.of(baited ? Question.BAIT : "", manyLinks ? "links" : "")
			.filter((reason) -> !reason.isEmpty())
			.toList();
	}

}
