package vn.lhh.kit.idempotency;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Stored outcome of a request with a key.
 *
 * @param id hash of caller and key
 * @param request hash of what was asked
 * @param startedAt when the first request came
 * @param expiresAt when it is forgotten
 * @param status HTTP status, {@code null} while the request runs
 * @param location address of what was made
 * @param etag version of what was made
 * @param contentType type of the body
 * @param body the body, readable to who has the key only
 */
@Document(RecordedResponse.COLLECTION)
record RecordedResponse(@Id String id, String request, Instant startedAt, Instant expiresAt, @Nullable Integer status,
		@Nullable String location, @Nullable String etag, @Nullable String contentType, byte @Nullable [] body) {

	static final String COLLECTION = "idempotencyKeys";

	boolean isDone() {
		return this.status != null;
	}

}
