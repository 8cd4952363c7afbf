package vn.lhh.gateway.contentevent;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Content event: a piece of public content was published, changed or withdrawn.
 *
 * @param topic the kind of content
 * @param withdrawn whether the content is no longer public; also true for unreadable
 * records
 * @param at timestamp of the record
 * @param state the whole public state, null if withdrawn
 */
public record ContentEvent(String topic, int partition, long offset, String id, boolean withdrawn, Instant at,
		@Nullable JsonNode state) {
}
