package vn.lhh.gateway.visit;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The event: one page shown to one visit. It never says from which address, nor by which
 * user agent.
 */
record VisitRecorded(String visitId, String viewId, Instant receivedAt, String path, VisitKind kind,
		@JsonProperty("class") VisitorClass visitorClass, @Nullable String botName, @Nullable String contentType,
		@Nullable String contentId, @Nullable String refererHost, DeviceKind deviceKind) {
}
