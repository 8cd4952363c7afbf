package vn.lhh.identity.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds one audit event. A user name without an account is never
 * stored, because people type passwords into the wrong field.
 *
 * @param subject id of the account or client it happened to, if known
 * @param actor id of the account that did it, if a token came with the call
 * @param network the caller's network, if there was a caller; no full address is stored
 */
@Document("audit")
public record AuditEntry(@Id String id, Instant at, AuditKind kind, @Nullable String subject, @Nullable String actor,
		@Nullable String network) {

}
