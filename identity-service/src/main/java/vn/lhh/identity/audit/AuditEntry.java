package vn.lhh.identity.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of the trail. A name that belongs to no account is never kept: people type
 * passwords into the wrong field.
 *
 * @param id its id
 * @param at when it happened
 * @param kind what happened
 * @param subject id of the account or client it happened to, if it is known
 * @param actor id of the account that did it, if another than the subject
 * @param network the network the caller was in, if there was a caller; no raw address is
 * kept
 */
@Document("audit")
public record AuditEntry(@Id String id, Instant at, AuditKind kind, @Nullable String subject, @Nullable String actor,
		@Nullable String network) {

}
