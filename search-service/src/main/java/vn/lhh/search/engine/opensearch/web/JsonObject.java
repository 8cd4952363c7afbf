package vn.lhh.search.engine.opensearch.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * JSON object of an answer; what is missing reads as empty, since OpenSearch leaves out
 * what it has nothing for.
 *
 * @param members values by name
 */
public record JsonObject(Map<?, ?> members) {

	private static final JsonObject EMPTY = new JsonObject(Map.of());

	/** The object below names, one within the other. */
	public JsonObject at(String... names) {
		JsonObject at = this;
		for (String name : names) {
			at = of(at.members.get(name));
		}
		return at;
	}

	public List<JsonObject> list(String name) {
		return (this.members.get(name) instanceof List<?> list) ? list.stream().map(JsonObject::of).toList()
				: List.of();
	}

	public String text(String name) {
		return (this.members.get(name) instanceof String text) ? text : "";
	}

	public long number(String name) {
		return (this.members.get(name) instanceof Number number) ? number.longValue() : 0;
	}

	public boolean isTrue(String name) {
		return Boolean.TRUE.equals(this.members.get(name));
	}

	public Set<String> names() {
		return this.members.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
	}

	private static JsonObject of(@Nullable Object value) {
		return (value instanceof Map<?, ?> members) ? new JsonObject(members) : EMPTY;
	}

}
