package vn.lhh.gateway.live;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.gateway.content.ContentType;
import vn.lhh.gateway.contentevent.ContentEvent;
import vn.lhh.kit.text.Excerpt;

/**
 * JSON of a content event for browsers: type, id, whether it was published or withdrawn,
 * and its title and URL.
 */
final class ContentEventJson {

	private static final int LONGEST_TITLE = 300;

	private ContentEventJson() {
	}

	static ObjectNode of(ContentEvent event) {
		ObjectNode news = JsonNodeFactory.instance.objectNode();
		news.put("type", ContentType.ofTopic(event.topic()).map(ContentType::eventName).orElse(event.topic()));
		news.put("id", event.id());
		news.put("fact", event.withdrawn() ? "withdrawn" : "published");
		news.put("at", event.at().toString());
		JsonNode state = event.state();
		if (state != null) {
			putIfThere(news, "title", title(state));
			putIfThere(news, "url", address(state.path("url").asString("")));
		}
		return news;
	}

	private static void putIfThere(ObjectNode news, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			news.put(name, value);
		}
	}

	private static String title(JsonNode state) {
		String title = Stream.of("title", "name", "subject")
			.map((name) -> state.path(name).asString(""))
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse("");
		return Excerpt.of(title, LONGEST_TITLE);
	}

	/** The URL if it is a path of this site, else null. */
	private static @Nullable String address(String url) {
		return (url.startsWith("/") && !url.startsWith("//")) ? url : null;
	}

}
