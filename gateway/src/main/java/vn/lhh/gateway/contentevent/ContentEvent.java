package vn.lhh.gateway.contentevent;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A piece of public content was published, changed or withdrawn.
 *
 * @param topic the kind of content
 * @param partition where the record stands
 * @param offset where in the partition
 * @param id the piece
 * @param withdrawn whether it is no longer public; also said of what can't be read
 * @param at when it was announced
 * @param state its whole public state, none when withdrawn
 */
public record ContentEvent(String topic, int partition, long offset, String id, boolean withdrawn, Instant at,
		@Nullable JsonNode state) {
}
