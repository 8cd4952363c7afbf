package vn.lhh.stats.visit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One record of the gateway: somebody was seen doing something.
 *
 * @param visitId the run of views it belongs to
 * @param viewId the thing done, unique
 * @param at when the gateway received it
 * @param kind what was done
 * @param visitor who did it
 * @param content what it was done to, where that is known
 * @param refererHost where the visitor came from, where that is known
 */
public record VisitRecord(String visitId, String viewId, Instant at, VisitKind kind, VisitorClass visitor,
		@Nullable Content content, @Nullable String refererHost) {

	/**
	 * A thing of the site.
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
