package vn.lhh.qa.question.submission;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.Questions;
import vn.lhh.qa.question.reply.ReplyDesk;

import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.security.Actor;
import vn.lhh.qa.asker.AskerStore;

/**
 * Erases askers' personal data, on request or once its time is over. It erases the
 * asker's record first and the question's reference to it after, so that a later run
 * finds and finishes what a crash interrupted.
 */
@Component
public class AskerErasureJob {

	private static final Logger logger = LoggerFactory.getLogger(AskerErasureJob.class);

	private static final int BATCH = 100;

	private final Questions questions;

	private final AskerStore askerStore;

	private final ReplyDesk replies;

	private final Lease lease;

	private final Clock clock;

	AskerErasureJob(Questions questions, AskerStore askerStore, ReplyDesk replies, MongoOperations mongo, Clock clock) {
		this.questions = questions;
		this.askerStore = askerStore;
		this.replies = replies;
		this.lease = new Lease(mongo, clock, "forgetting", Duration.ofMinutes(1));
		this.clock = clock;
	}

	public Question forget(Question question, Actor by) {
		Question forgotten = forgetIn(question, by);
		this.askerStore.eraseOverwritten();
		return forgotten;
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
	public void forgetOverdue() {
		if (this.lease.held()) {
			List<Question> halfDone = this.questions.withdrawnButKnown(BATCH);
			halfDone.forEach((question) -> forgetIn(question, Actor.SYSTEM));
			List<String> overdue = this.askerStore.overdue(BATCH);
			for (String askerId : overdue) {
				this.questions.byAsker(askerId).ifPresent((question) -> forgetIn(question, Actor.SYSTEM));
				this.askerStore.erase(askerId);
				logger.info("asker {} forgotten, the time has come", askerId);
			}
			if (!halfDone.isEmpty() || !overdue.isEmpty()) {
				this.askerStore.eraseOverwritten();
			}
		}
	}

	private Question forgetIn(Question question, Actor by) {
		Optional.ofNullable(question.asking().askerId()).ifPresent((askerId) -> {
			this.askerStore.erase(askerId);
			this.replies.forget(askerId);
		});
		question.forgetAsker(by, this.clock.instant());
		return this.questions.save(question);
	}

}
