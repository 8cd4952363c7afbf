package vn.lhh.kit.notice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.http.TraceContext;
import vn.lhh.kit.outbox.PendingEvent;
import vn.lhh.kit.outbox.UuidV7;

/**
 * Event payload that asks for a mail to the staff, by role or account: no addresses and
 * no personal data.
 *
 * @param role every account with this role is told; {@code null} where one account is
 * @param accountId the account that is told; {@code null} where a role is
 * @param actorId the account that acted, which is not told; {@code null} for none
 * @param reason as the account gave it; {@code null} for none
 * @param count how many items it is about; 1 where it is about one
 */
public record StaffNotice(String id, Instant at, Kind kind, Item item, @Nullable String role,
		@Nullable String accountId, @Nullable String actorId, @Nullable String reason, int count) {

	public static final String TOPIC = "staff.notices";

	static final String TYPE = "staff.notice.requested.v1";

	private static final String APPROVER = "APPROVER";

	/**
	 * Kind of a notice.
	 */
	public enum Kind {

		/** An item waits for approval. */
		REVIEW_ASKED,
		/** An approver sent an item back to its author. */
		SENT_BACK,
		/** Answers are late. */
		OVERDUE

	}

	/**
	 * Item that a notice is about.
	 *
	 * @param service short name of the service
	 * @param type such as {@code article}
	 * @param title {@code null} where it may hold personal data
	 */
	public record Item(String service, String type, String id, @Nullable String title) {

		/**
		 * Describes an item by the first part of its event types.
		 * @param eventPrefix {@code <service>.<type>}
		 */
		public static Item of(String eventPrefix, String id, @Nullable String title) {
			int dot = eventPrefix.indexOf('.');
			return new Item(eventPrefix.substring(0, dot), eventPrefix.substring(dot + 1), id, title);
		}

	}

	/**
	 * Tells those who may approve that an item waits for them.
	 */
	public static StaffNotice reviewAsked(Item item, String actorId, Instant at) {
		return new StaffNotice(UuidV7.next(), cut(at), Kind.REVIEW_ASKED, item, APPROVER, null, actorId, null, 1);
	}

	/**
	 * Tells an author that an item came back.
	 */
	public static StaffNotice sentBack(Item item, String authorId, String actorId, @Nullable String reason,
			Instant at) {
		return new StaffNotice(UuidV7.next(), cut(at), Kind.SENT_BACK, item, null, authorId, actorId, reason, 1);
	}

	/**
	 * Tells a role that answers are late.
	 */
	public static StaffNotice overdue(Item item, String role, int count, Instant at) {
		return new StaffNotice(UuidV7.next(), cut(at), Kind.OVERDUE, item, role, null, null, null, count);
	}

	/**
	 * Tells an account that its answers are late.
	 */
	public static StaffNotice overdueOf(Item item, String accountId, int count, Instant at) {
		return new StaffNotice(UuidV7.next(), cut(at), Kind.OVERDUE, item, null, accountId, null, null, count);
	}

	/**
	 * Makes the outbox event, whose sequence is its time, because an aggregate doesn't
	 * count its notices.
	 */
	public PendingEvent pending() {
		return new PendingEvent(this.id, TYPE, this.at, this.at.toEpochMilli(), EventJson.write(this),
				TraceContext.ofThread(), TOPIC);
	}

	private static Instant cut(Instant at) {
		return at.truncatedTo(ChronoUnit.MILLIS);
	}

}
