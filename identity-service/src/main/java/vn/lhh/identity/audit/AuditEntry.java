package vn.lhh.identity.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * Audit entry: who did what, when, to which item. A user name without an account is never
 * stored, because people type passwords into the wrong field. An entry of before version
 * 0.2 has the first six fields only; the others are derived from them.
 *
 * @param kind what happened to an account; {@code null} for entries of other services
 * @param entityId id of the item, the account or the client, if known
 * @param actor id of the account that did it, if a token came with the call
 * @param network the caller's network, if there was a caller; no full address is stored
 * @param actorName the account's display name
 * @param service short name of the service where it happened
 * @param action in the words of the service's workflow
 * @param entityType name of the item's collection
 * @param title of the item, unless it is personal data
 * @param changedFields names of fields
 * @param reason as the account gave it
 * @param traceId of the request
 */
@Document("audit")
public record AuditEntry(@Id String id, Instant at, @Nullable AuditKind kind,
		@Field("subject") @Nullable String entityId, @Nullable String actor, @Nullable String network,
		@Nullable String actorName, String service, String action, String entityType, @Nullable String title,
		@Nullable String fromState, @Nullable String toState, List<String> changedFields, @Nullable String reason,
		@Nullable String traceId) {

	private static final String OWN_SERVICE = "identity";

	@PersistenceCreator
	public AuditEntry(String id, Instant at, @Nullable AuditKind kind, @Nullable String entityId,
			@Nullable String actor, @Nullable String network, @Nullable String actorName, @Nullable String service,
			@Nullable String action, @Nullable String entityType, @Nullable String title, @Nullable String fromState,
			@Nullable String toState, @Nullable List<String> changedFields, @Nullable String reason,
			@Nullable String traceId) {
		this.id = id;
		this.at = at.truncatedTo(ChronoUnit.MILLIS);
		this.kind = kind;
		this.entityId = entityId;
		this.actor = actor;
		this.network = network;
		this.actorName = actorName;
		this.service = Objects.requireNonNullElse(service, OWN_SERVICE);
		this.action = Objects.requireNonNullElse(action, String.valueOf(kind).toLowerCase(Locale.ROOT));
		this.entityType = Objects.requireNonNullElse(entityType, "accounts");
		this.title = title;
		this.fromState = fromState;
		this.toState = toState;
		this.changedFields = (changedFields == null) ? List.of() : List.copyOf(changedFields);
		this.reason = reason;
		this.traceId = traceId;
	}

	static AuditEntry ofAccount(String id, Instant at, AuditKind kind, @Nullable String subject, Origin origin) {
		return new AuditEntry(id, at, kind, subject, origin.actor(), origin.network(), origin.actorName(), null, null,
				null, null, null, null, null, null, origin.traceId());
	}

	/**
	 * Caller of a request.
	 */
	record Origin(@Nullable String actor, @Nullable String actorName, @Nullable String network,
			@Nullable String traceId) {

		static final Origin NONE = new Origin(null, null, null, null);

		static Origin of(RequestOrigin request) {
			return new Origin(request.actor(), request.actorName(), request.network(), request.traceId());
		}

	}

}
