package vn.lhh.qa.question;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.lhh.qa.QaProperties;

/**
 * Makes a question of what was sent, and keeps it.
 */
@Component
class Intake {

	private static final int SUSPICIOUS_LINKS = 4;

	private final Questions questions;

	private final QaProperties settings;

	Intake(Questions questions, QaProperties settings) {
		this.questions = questions;
		this.settings = settings;
	}

	AskingDesk.Receipt take(Enquiry enquiry, String askerId, QuestionText text, Instant now) {
		TrackingCode code = TrackingCode.next();
		Instant due = new WorkingDays(this.settings.holidays()).after(now, this.settings.answerWithinWorkingDays());
		String name = DisplayName.of(enquiry.sender().fullName(), enquiry.wishes().anonymous());
		Question question = Question.asked(new Asking(Origin.CITIZEN, askerId, code.hash(), name,
				enquiry.wishes().replyBy(), enquiry.wishes().publishAllowed(), now, due), text);
		List<String> suspicions = suspicions(enquiry);
		question.suspect(suspicions, now);
		this.questions.save(question);
		return new AskingDesk.Receipt(code.text(), now, due);
	}

	private static List<String> suspicions(Enquiry enquiry) {
		boolean manyLinks = enquiry.body().split("https?://", -1).length > SUSPICIOUS_LINKS;
		boolean baited = enquiry.bait() != null && !enquiry.bait().isBlank();
		return Stream.of(baited ? Question.BAIT : "", manyLinks ? "links" : "")
			.filter((reason) -> !reason.isEmpty())
			.toList();
	}

}
