package vn.lhh.identity.audit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Scheduled job that logs the head of the audit chain, daily and at shutdown: a copy of
 * the log proves later that no entry up to it was changed.
 */
@Component
class AuditHeadJob {

	private static final Logger logger = LoggerFactory.getLogger(AuditHeadJob.class);

	private final AuditChain chain;

	AuditHeadJob(AuditChain chain) {
		this.chain = chain;
	}

	@Scheduled(cron = "0 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
	@PreDestroy
	void write() {
		try {
			ChainPosition head = this.chain.head();
			logger.info("audit head seq={} hash={}", head.seq(), head.hash());
		}
		catch (DataAccessException ex) {
			logger.warn("the head of the audit chain can't be read: {}", ex.getMessage());
		}
	}

}
