package vn.lhh.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON mapper of all events: ISO-8601 times, no nulls when writing, unknown fields
 * ignored when reading.
 */
public final class EventJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private EventJson() {
	}

	/**
	 * Writes an event's value.
	 * @param state a record or map
	 * @return JSON
	 */
	public static String write(Object state) {
		return MAPPER.writeValueAsString(state);
	}

	/**
	 * Reads an event's value.
	 * @param <T> the consumer's own event type
	 * @throws UndecodableEventException if it is not JSON of that shape; such a record
	 * goes to the dead letters at once
	 */
	public static <T> T read(String json, Class<T> type) {
		try {
			T event = MAPPER.readValue(json, type);
			if (event == null) {
				throw new UndecodableEventException("null", null);
			}
			return event;
		}
		catch (JacksonException ex) {
			throw new UndecodableEventException(type.getSimpleName(), ex);
		}
	}

}
