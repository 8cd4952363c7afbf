package vn.lhh.gateway.cache.pinned;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.gateway.contentevent.ContentEvent;

/**
 * Applies an event to JSON content, at any depth: a withdrawn item goes, a changed one
 * takes over those fields it has in common with the announced state.
 */
final class ChangedItems {

	private static final String ID = "id";

	private static final String END = "visibleUntil";

	private ChangedItems() {
	}

	/** The content after the event; the same object if the event doesn't concern it. */
	static JsonNode after(ContentEvent event, JsonNode content) {
		return mentioned(content, event.id()) ? changed(content, event) : content;
	}

	private static boolean mentioned(JsonNode node, String id) {
		if (is(node, id)) {
			return true;
		}
		for (JsonNode child : node) {
			if (child.isContainer() && mentioned(child, id)) {
				return true;
			}
		}
		return false;
	}

	private static boolean is(JsonNode node, String id) {
		return node.isObject() && id.equals(node.path(ID).asString(""));
	}

	private static JsonNode changed(JsonNode node, ContentEvent event) {
		return switch (node) {
			case ArrayNode array -> array(array, event);
			case ObjectNode object -> object(object, event);
			default -> node;
		};
	}

	private static JsonNode array(ArrayNode from, ContentEvent event) {
		ArrayNode to = JsonNodeFactory.instance.arrayNode(from.size());
		for (JsonNode item : from) {
			if (!gone(item, event)) {
				to.add(changed(item, event));
			}
		}
		return to;
	}

	private static JsonNode object(ObjectNode from, ContentEvent event) {
		ObjectNode to = JsonNodeFactory.instance.objectNode();
		from.properties().forEach((field) -> {
			if (!gone(field.getValue(), event)) {
				to.set(field.getKey(), changed(field.getValue(), event));
			}
		});
		JsonNode state = event.state();
		if (state != null && is(from, event.id())) {
			overlay(to, state);
		}
		return to;
	}

	private static boolean gone(JsonNode item, ContentEvent event) {
		return event.withdrawn() && is(item, event.id());
	}

	private static void overlay(ObjectNode item, JsonNode state) {
		for (String name : Set.copyOf(item.propertyNames())) {
			JsonNode value = taken(item.path(name), state.get(name));
			if (value != null) {
				item.set(name, value);
			}
		}
		if (state.hasNonNull(END)) {
			item.set(END, state.path(END));
		}
	}

	private static @Nullable JsonNode taken(JsonNode known, @Nullable JsonNode said) {
		if (said == null) {
			return null;
		}
		return switch (known) {
			case ObjectNode object -> said.isObject() ? picked(object, said) : null;
			case ArrayNode array -> null;
			default -> said.isContainer() ? null : said;
		};
	}

	/** An object taken over whole, in the shape known here. */
	private static @Nullable JsonNode picked(ObjectNode known, JsonNode said) {
		ObjectNode picked = JsonNodeFactory.instance.objectNode();
		for (String name : known.propertyNames()) {
			if (!said.has(name)) {
				return null;
			}
			picked.set(name, said.path(name));
		}
		return picked;
	}

}
