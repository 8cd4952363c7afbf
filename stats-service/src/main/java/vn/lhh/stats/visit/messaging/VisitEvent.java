package vn.lhh.stats.visit.messaging;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.event.UndecodableEventException;
import vn.lhh.stats.visit.VisitKind;
import vn.lhh.stats.visit.VisitRecord;
import vn.lhh.stats.visit.VisitorClass;

/**
 * Decodes the event {@code stats.visit.recorded.v1}, with only the fields that are
 * counted; the gateway has its own class for it.
 */
record VisitEvent(@Nullable String visitId, @Nullable String viewId, @Nullable Instant receivedAt,
		@Nullable VisitKind kind, @JsonProperty("class") @Nullable VisitorClass visitor, @Nullable String contentType,
		@Nullable String contentId, @Nullable String refererHost) {

	private static final int LONGEST = 200;

	static VisitRecord read(@Nullable String json) {
		if (json == null) {
			throw new UndecodableEventException("a visit without a value", null);
		}
		return EventJson.read(json, VisitEvent.class).toRecord();
	}

	private VisitRecord toRecord() {
		Instant at = this.receivedAt;
		if (!isId(this.visitId) || this.visitId == null || at == null) {
			throw new UndecodableEventException("a visit without visitId or receivedAt", null);
		}
		String view = (this.viewId != null && isId(this.viewId)) ? this.viewId : this.visitId;
		return new VisitRecord(this.visitId, view, at, (this.kind == null) ? VisitKind.PAGE : this.kind,
				(this.visitor == null) ? VisitorClass.HUMAN : this.visitor, content(), this.refererHost);
	}

	private VisitRecord.@Nullable Content content() {
		boolean known = isId(this.contentType) && isId(this.contentId);
		return (known && this.contentType != null && this.contentId != null)
				? new VisitRecord.Content(this.contentType, this.contentId) : null;
	}

	private static boolean isId(@Nullable String text) {
		return text != null && !text.isBlank() && text.length() <= LONGEST;
	}

}
