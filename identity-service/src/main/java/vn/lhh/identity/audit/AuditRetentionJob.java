package vn.lhh.identity.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import vn.lhh.identity.IdentityProperties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Scheduled job that removes audit entries older than the setting, from the oldest and
 * only up to the first that stays.
 */
@Component
class AuditRetentionJob {

	private final AuditChain chain;

	private final Duration keptFor;

	private final Clock clock;

	@Autowired
	AuditRetentionJob(AuditChain chain, IdentityProperties properties, Clock clock) {
		this(chain, properties.auditFor(), clock);
	}

	AuditRetentionJob(AuditChain chain, Duration keptFor, Clock clock) {
		this.chain = chain;
		this.keptFor = keptFor;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void removeOld() {
		Instant limit = this.clock.instant().minus(this.keptFor);
		boolean isDone = false;
		while (!isDone) {
			long first = this.chain.anchor().seq() + 1;
			List<ChainedEntry> window = this.chain.between(first, first + AuditChain.WINDOW - 1, new Criteria());
			List<ChainedEntry> old = window.stream().takeWhile((link) -> link.entry().at().isBefore(limit)).toList();
			if (!old.isEmpty()) {
				this.chain.removeThrough(old.getLast());
			}
			isDone = old.size() < AuditChain.WINDOW;
		}
	}

}
