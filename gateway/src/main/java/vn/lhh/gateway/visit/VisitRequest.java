package vn.lhh.gateway.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends.
 */
record VisitRequest(@Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid") String visitId,
		@Schema(format = "uuid") @Nullable String viewId,
		@Schema(requiredMode = Schema.RequiredMode.REQUIRED) String path, @Nullable String referrer,
		@Nullable VisitKind kind, @Nullable String contentType, @Nullable String contentId) {
}
