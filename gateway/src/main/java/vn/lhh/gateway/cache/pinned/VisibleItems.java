package vn.lhh.gateway.cache.pinned;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drops items past their end from JSON content, at any depth: an expired announcement
 * must not reappear because its service is down.
 */
public final class VisibleItems {

	private static final String END = "visibleUntil";

	private VisibleItems() {
	}

	/** The same content without items that have ended. */
	public static JsonNode at(JsonNode node, Instant now) {
		return switch (node) {
			case ArrayNode array -> array(array, now);
			case ObjectNode object -> object(object, now);
			default -> node;
		};
	}

	private static JsonNode array(ArrayNode from, Instant now) {
		ArrayNode to = JsonNodeFactory.instance.arrayNode(from.size());
		for (JsonNode item : from) {
			if (!ended(item, now)) {
				to.add(at(item, now));
			}
		}
		return to;
	}

	private static JsonNode object(ObjectNode from, Instant now) {
		ObjectNode to = JsonNodeFactory.instance.objectNode();
		from.properties().forEach((field) -> {
			if (!ended(field.getValue(), now)) {
				to.set(field.getKey(), at(field.getValue(), now));
			}
		});
		return to;
	}

	private static boolean ended(JsonNode item, Instant now) {
		JsonNode end = item.path(END);
		return end.isString() && !end(end.asString()).isAfter(now);
	}

	/** When the first item in the content ends, if any does. */
	public static @Nullable Instant firstEnd(JsonNode node) {
		Instant first = null;
		for (JsonNode child : node) {
			first = earliest(first, firstEnd(child));
		}
		JsonNode own = node.path(END);
		return own.isString() ? earliest(first, end(own.asString())) : first;
	}

	/** The earlier of two points in time, either of which may be missing. */
	public static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isBefore(other) ? one : other;
	}

	private static Instant end(String text) {
		try {
			return DateTimeFormatter.ISO_DATE_TIME.parse(text, Instant::from);
		}
		catch (DateTimeException ex) {
			return Instant.MIN;
		}
	}

}
