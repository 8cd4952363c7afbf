package vn.lhh.kit.idempotency;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Recorded HTTP response to a request with an idempotency key.
 *
 * @param id hash of caller and key
 * @param request hash of the request
 * @param startedAt when the first request came
 * @param expiresAt when the record is removed
 * @param status HTTP status; {@code null} while the request runs
 * @param location address of the created item
 * @param etag version of the created item
 * @param body encrypted with the client's key
 */
@Document(RecordedResponse.COLLECTION)
record RecordedResponse(@Id String id, String request, Instant startedAt, Instant expiresAt, @Nullable Integer status,
		@Nullable String location, @Nullable String etag, @Nullable String contentType, byte @Nullable [] body) {

	static final String COLLECTION = "idempotencyKeys";

	boolean isDone() {
		return this.status != null;
	}

}
