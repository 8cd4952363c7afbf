package vn.lhh.qa.question.reply;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Queues the mails that a crash left owed. Two processes may do it at once, because a
 * mail is queued once.
 */
@Component
class OwedReplyJob {

	private static final Logger logger = LoggerFactory.getLogger(OwedReplyJob.class);

	private final ReplyDesk desk;

	OwedReplyJob(ReplyDesk desk) {
		this.desk = desk;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void run() {
		try {
			this.desk.payAll();
		}
		catch (RuntimeException ex) {
			logger.warn("owed replies wait: {}", ex.toString());
		}
	}

}
