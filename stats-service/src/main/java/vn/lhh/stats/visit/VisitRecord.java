package vn.lhh.stats.visit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Represents one Kafka record of the gateway: one view of a visit.
 *
 * @param visitId id of the visit, a series of views
 * @param viewId unique id of the view
 * @param at when the gateway received it
 * @param content the viewed item, null where unknown
 * @param refererHost the host the visitor came from, null where unknown
 */
public record VisitRecord(String visitId, String viewId, Instant at, VisitKind kind, VisitorClass visitor,
		@Nullable Content content, @Nullable String refererHost) {

	/**
	 * Identifies one content item of the site.
	 *
	 * @param type such as {@code article}
	 * @param id its id in the service that owns it
	 */
	public record Content(String type, String id) {
	}

	public boolean isHuman() {
		return this.visitor == VisitorClass.HUMAN;
	}

}
