package vn.lhh.gateway.visit;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Visit event: one page shown in one visit. It never contains the address or the user
 * agent.
 */
record VisitRecorded(String visitId, String viewId, Instant receivedAt, String path, VisitKind kind,
		@JsonProperty("class") VisitorClass visitorClass, @Nullable String botName, @Nullable String contentType,
		@Nullable String contentId, @Nullable String refererHost, DeviceKind deviceKind) {
}
