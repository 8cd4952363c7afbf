package vn.lhh.identity.audit.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.identity.audit.AuditKind;
import vn.lhh.identity.audit.ChainedEntry;

/**
 * Represents an audit entry in responses.
 */
record AuditEntryView(long seq, String id, Instant at, @Nullable AuditKind kind, @Nullable String subject,
		@Nullable String actor, @Nullable String network, @Nullable String actorName, String service, String action,
		String entityType, @Nullable String entityId, @Nullable String title, @Nullable String fromState,
		@Nullable String toState, List<String> changedFields, @Nullable String reason, @Nullable String traceId,
		String prevHash, String hash) {

	static AuditEntryView of(ChainedEntry link) {
		AuditEntry entry = link.entry();
		String subject = (entry.kind() == null) ? null : entry.entityId();
		return new AuditEntryView(link.seq(), entry.id(), entry.at(), entry.kind(), subject, entry.actor(),
				entry.network(), entry.actorName(), entry.service(), entry.action(), entry.entityType(),
				entry.entityId(), entry.title(), entry.fromState(), entry.toState(), entry.changedFields(),
				entry.reason(), entry.traceId(), link.prevHash(), link.hash());
	}

}
