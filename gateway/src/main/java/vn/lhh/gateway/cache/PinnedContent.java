package vn.lhh.gateway.cache;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Content of a pinned response: its JSON, as events have changed it since, and the
 * metadata that is stored with it.
 *
 * @param body the JSON
 * @param asOf when it was asked for
 * @param keys surrogate keys of its service
 * @param validUntil when its service said it ends, if it did
 */
public record PinnedContent(JsonNode body, Instant asOf, Set<String> keys, @Nullable Instant validUntil) {

	public PinnedContent with(JsonNode other) {
		return new PinnedContent(other, this.asOf, this.keys, this.validUntil);
	}

}
