package vn.lhh.kit.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.http.TraceContext;
import vn.lhh.kit.outbox.PendingEvent;
import vn.lhh.kit.outbox.RecordedChange;
import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.security.Actor;

/**
 * Event payload of the audit: names of fields, but no value that anybody typed into them.
 *
 * @param service short name of the service
 * @param action such as {@code edit} or {@code publish}
 * @param entityType name of the item's collection
 * @param title of the item, unless it is personal data
 * @param changedFields names of fields
 * @param reason as the account gave it
 * @param traceId of the request
 */
record AuditEvent(String id, Instant at, Account actor, String service, String action, String entityType,
		String entityId, @Nullable String title, @Nullable String fromState, @Nullable String toState,
		List<String> changedFields, @Nullable String reason, @Nullable String traceId) {

	static final String TOPIC = "audit.entries";

	static final String TYPE = "audit.entry.recorded.v1";

	private static final int MOST_FIELDS = 100;

	private static final int LONGEST_TEXT = 1000;

	static AuditEvent of(String service, AuditedItem item, RecordedChange change) {
		String trace = Optional.ofNullable(TraceContext.ofThread())
			.map(TraceContext::new)
			.map(TraceContext::traceId)
			.orElse(null);
		return new AuditEvent(UuidV7.next(), change.at().truncatedTo(ChronoUnit.MILLIS), Account.of(change.by()),
				service, change.action(), item.type(), item.id(), shortened(item.title()), change.fromState(),
				change.toState(), change.changedFields().stream().limit(MOST_FIELDS).toList(),
				shortened(change.reason()), trace);
	}

	/**
	 * Makes the outbox event. Its sequence is its time, because an aggregate doesn't
	 * count its audit events, and several documents may tell of one item.
	 */
	PendingEvent pending() {
		return new PendingEvent(this.id, TYPE, this.at, this.at.toEpochMilli(), EventJson.write(this),
				TraceContext.ofThread(), TOPIC);
	}

	private static @Nullable String shortened(@Nullable String text) {
		if (text == null || text.length() <= LONGEST_TEXT) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
		return text.substring(0, end);
	}

	/**
	 * Account that acted.
	 */
	record Account(String id, String name) {

		static Account of(Actor actor) {
			return new Account(actor.id(), actor.name());
		}

	}

}
