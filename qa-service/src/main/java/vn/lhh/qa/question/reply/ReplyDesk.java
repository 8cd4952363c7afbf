package vn.lhh.qa.question.reply;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lhh.qa.question.Answer;
import vn.lhh.qa.question.PublishedText;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.Questions;
import vn.lhh.qa.question.submission.ReplyChannel;

import vn.lhh.kit.mail.MailOutbox;
import vn.lhh.kit.mail.MailRequest;

/**
 * Mails an answer to the asker who wants it by mail. The write that gives the answer also
 * notes that a reply is owed, so that a crash before the mail is queued loses none.
 */
@Component
public class ReplyDesk {

	private static final Logger logger = LoggerFactory.getLogger(ReplyDesk.class);

	private static final int BATCH = 100;

	private final Questions questions;

	private final MailOutbox outbox;

	ReplyDesk(Questions questions, MailOutbox outbox) {
		this.questions = questions;
		this.outbox = outbox;
	}

	/**
	 * Notes on a question that is answered now that its asker is owed a mail; where mail
	 * is off, none is owed.
	 */
	public void note(Question question, Instant now) {
		if (this.outbox.isOn() && question.asking().wantsReplyBy() == ReplyChannel.EMAIL
				&& question.asking().askerId() != null) {
			question.oweReply(now);
		}
	}

	/**
	 * Queues the mail that is owed for a saved question, if there is one. A failure is
	 * left to the job, because the answer is given.
	 */
	public void pay(Question question) {
		if (question.replyOwedSince() == null) {
			return;
		}
		try {
			queue(question);
		}
		catch (RuntimeException ex) {
			logger.warn("the reply to question {} waits: {}", question.id(), ex.toString());
		}
	}

	/**
	 * Drops a mail that waits for an asker whose data is erased.
	 */
	public void forget(String askerId) {
		this.outbox.forget(askerId);
	}

	void payAll() {
		if (this.outbox.isOn()) {
			this.questions.owedReply(BATCH).forEach(this::pay);
		}
	}

	private void queue(Question question) {
		String askerId = question.asking().askerId();
		Optional<Answer> answer = Optional.ofNullable(question.shownOrNull())
			.map(PublishedText::answer)
			.or(() -> Optional.ofNullable(question.draft()));
		if (askerId != null && answer.isPresent()) {
			this.outbox.queue(request(question, askerId, answer.get()));
		}
		this.questions.settleReply(question.id());
	}

	private static MailRequest request(Question question, String askerId, Answer answer) {
		String url = question.url();
		Map<String, String> model = Map.of("subject", question.text().subject(), "answer",
				AnswerText.of(answer.bodyHtml()), "link", (url != null) ? url : "/hoi-dap/tra-cuu");
		return new MailRequest("answer " + question.id(), (url != null) ? "answered-publicly" : "answered-privately",
				askerId, model);
	}

}
