package vn.lhh.gateway.contentevent;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Decodes Kafka records. An unreadable record counts as withdrawn: an unnecessary fetch
 * is better than showing withdrawn content.
 */
@Component
class ContentEventDecoder {

	private final ObjectMapper json;

	ContentEventDecoder(ObjectMapper json) {
		this.json = json;
	}

	ContentEvent read(ConsumerRecord<String, byte[]> event) {
		JsonNode state = state(event.value());
		return new ContentEvent(event.topic(), event.partition(), event.offset(), String.valueOf(event.key()),
				state == null, Instant.ofEpochMilli(event.timestamp()), state);
	}

	private @Nullable JsonNode state(byte @Nullable [] value) {
		try {
			JsonNode state = (value != null) ? this.json.readTree(value) : null;
			boolean there = state != null && state.isObject() && !state.path("withdrawn").asBoolean(false);
			return there ? state : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
