package vn.lhh.launcher.setup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Writes and reads JSON of the admin APIs; reads it with the YAML parser, as JSON is
 * valid YAML.
 */
final class Json {

	private Json() {
	}

	static String write(@Nullable Object value) {
		if (value == null) {
			return "null";
		}
		return switch (value) {
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> text(String.valueOf(entry.getKey())) + ":" + write(entry.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
			case List<?> list -> list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
			case Number number -> number.toString();
			case Boolean flag -> flag.toString();
			default -> text(value.toString());
		};
	}

	private static String text(String text) {
		StringBuilder json = new StringBuilder("\"");
		text.chars().forEach((character) -> {
			if (character < ' ' || character == '"' || character == '\\') {
				json.append("\\u%04x".formatted(character));
			}
			else {
				json.append((char) character);
			}
		});
		return json.append('"').toString();
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> read(String json) {
		Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
		if (read instanceof List<?> list) {
			return Map.of("items", list);
		}
		return (read instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> items(Map<String, Object> answer, String name) {
		return (answer.get(name) instanceof List<?> list) ? (List<Map<String, Object>>) list : List.of();
	}

}
