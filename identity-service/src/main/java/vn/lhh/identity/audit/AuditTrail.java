package vn.lhh.identity.audit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Writes the audit trail, and deletes entries older than the setting.
 */
@Service
public class AuditTrail {

	private final AuditEntries entries;

	private final Optional<RequestOrigin> whereabouts;

	private final IdentityProperties properties;

	private final Clock clock;

	AuditTrail(AuditEntries entries, Optional<RequestOrigin> whereabouts, IdentityProperties properties, Clock clock) {
		this.entries = entries;
		this.whereabouts = whereabouts;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Records an event of an account or a client.
	 * @param subject the account or client it happened to, if known
	 */
	public void note(AuditKind kind, @Nullable String subject) {
		String actor = this.whereabouts.map(RequestOrigin::actor).orElse(null);
		String network = this.whereabouts.map(RequestOrigin::network).orElse(null);
		this.entries
			.save(new AuditEntry(UUID.randomUUID().toString(), this.clock.instant(), kind, subject, actor, network));
	}

	@Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void forget() {
		this.entries.deleteByAtBefore(this.clock.instant().minus(this.properties.auditFor()));
	}

}
