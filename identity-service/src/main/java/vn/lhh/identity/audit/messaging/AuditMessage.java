package vn.lhh.identity.audit.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.lhh.identity.audit.AuditEntry;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.event.UndecodableEventException;

/**
 * Audit event of a service, as identity-service reads it.
 */
record AuditMessage(@Nullable String id, @Nullable Instant at, @Nullable Account actor, @Nullable String service,
		@Nullable String action, @Nullable String entityType, @Nullable String entityId, @Nullable String title,
		@Nullable String fromState, @Nullable String toState, @Nullable List<String> changedFields,
		@Nullable String reason, @Nullable String traceId) {

	static AuditEntry read(@Nullable String json) {
		if (json == null) {
			throw new UndecodableEventException("empty audit event", null);
		}
		AuditMessage message = EventJson.read(json, AuditMessage.class);
		try {
			return message.entry();
		}
		catch (NullPointerException ex) {
			throw new UndecodableEventException("audit event without a field", ex);
		}
	}

	private AuditEntry entry() {
		Account by = Objects.requireNonNull(this.actor);
		return new AuditEntry(Objects.requireNonNull(this.id), Objects.requireNonNull(this.at), null, this.entityId,
				Objects.requireNonNull(by.id()), null, by.name(), Objects.requireNonNull(this.service),
				Objects.requireNonNull(this.action), Objects.requireNonNull(this.entityType), this.title,
				this.fromState, this.toState, this.changedFields, this.reason, this.traceId);
	}

	/**
	 * Account that acted.
	 */
	record Account(@Nullable String id, @Nullable String name) {
	}

}
