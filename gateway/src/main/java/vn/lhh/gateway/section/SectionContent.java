package vn.lhh.gateway.section;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a service last said about one part of a page.
 *
 * @param body the JSON as received
 * @param asOf when it was received
 * @param keys surrogate keys the service gave it
 * @param validUntil when the service said it ends, if it did
 */
public record SectionContent(JsonNode body, Instant asOf, Set<String> keys, @Nullable Instant validUntil) {

	SectionContent with(JsonNode other) {
		return new SectionContent(other, this.asOf, this.keys, this.validUntil);
	}

}
