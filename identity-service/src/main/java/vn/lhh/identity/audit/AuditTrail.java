package vn.lhh.identity.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.IdentityProperties;
import vn.lhh.kit.outbox.UuidV7;

import org.springframework.stereotype.Service;

/**
 * Records what happens to accounts and clients in the audit trail.
 */
@Service
public class AuditTrail {

	private final AuditInbox inbox;

	private final AuditChainWriter writer;

	private final Optional<RequestOrigin> request;

	private final IdentityProperties properties;

	private final Clock clock;

	AuditTrail(AuditInbox inbox, AuditChainWriter writer, Optional<RequestOrigin> request,
			IdentityProperties properties, Clock clock) {
		this.inbox = inbox;
		this.writer = writer;
		this.request = request;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Records an event of an account or a client.
	 * @param subject the account or client it happened to, if known
	 */
	public void note(AuditKind kind, @Nullable String subject) {
		AuditEntry.Origin origin = this.request.map(AuditEntry.Origin::of).orElse(AuditEntry.Origin.NONE);
		receive(List.of(AuditEntry.ofAccount(UuidV7.next(), this.clock.instant(), kind, subject, origin)));
	}

	/**
	 * Takes entries in, which are safe when this returns. An entry that comes again
	 * changes nothing, even after retention removed it.
	 */
	public void receive(List<AuditEntry> entries) {
		Instant limit = this.clock.instant().minus(this.properties.auditFor());
		List<AuditEntry> kept = entries.stream().filter((entry) -> !entry.at().isBefore(limit)).toList();
		if (!kept.isEmpty()) {
			this.inbox.add(kept);
			this.writer.wake();
		}
	}

}
