package vn.lhh.qa.question.digest;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks whether the digest of the day is due; a process that was away in the morning
 * makes it later.
 */
@Component
class OverdueDigestJob {

	private static final Logger logger = LoggerFactory.getLogger(OverdueDigestJob.class);

	private final OverdueDigestDesk desk;

	OverdueDigestJob(OverdueDigestDesk desk) {
		this.desk = desk;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void run() {
		try {
			this.desk.makeIfDue();
		}
		catch (RuntimeException ex) {
			logger.warn("the digest of late answers waits: {}", ex.toString());
		}
	}

}
