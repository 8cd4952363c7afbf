package vn.lhh.launcher.fields;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.launcher.harness.PublicClient;

/**
 * Collects the fields of a request from the API's OpenAPI description. Follows recursive
 * schemas as deep as the sample goes.
 */
final class FieldSchema {

	private final JsonNode schemas;

	private final Set<String> filled;

	private final Set<String> fields = new LinkedHashSet<>();

	private FieldSchema(JsonNode schemas, Set<String> filled) {
		this.schemas = schemas;
		this.filled = filled;
	}

	/** Describes differences between the sample and the description. */
	static List<String> disagreements(PublicClient publicClient, FieldSample sample) {
		Set<String> filled = sample.fields().keySet();
		Set<String> taken = of(publicClient, sample, filled);
		List<String> disagreements = new ArrayList<>();
		taken.stream()
			.filter((field) -> !filled.contains(field) && !sample.accepts().contains(field))
			.forEach((field) -> disagreements.add("%s: %s is not filled".formatted(sample.name(), field)));
		Stream.concat(filled.stream(), sample.accepts().stream())
			.filter((field) -> !taken.contains(field))
			.forEach((field) -> disagreements.add("%s: %s is not in the API".formatted(sample.name(), field)));
		sample.strayNotes()
			.forEach((field) -> disagreements.add("%s: %s has a note and no value".formatted(sample.name(), field)));
		return disagreements;
	}

	private static Set<String> of(PublicClient publicClient, FieldSample sample, Set<String> filled) {
		JsonNode api = JsonMapper.shared()
			.readTree(publicClient.served("/api/%s/openapi.json".formatted(sample.service())).body());
		FieldSchema schema = new FieldSchema(api.path("components").path("schemas"), filled);
		api.path("paths")
			.path(sample.address())
			.path(sample.method().toLowerCase(Locale.ROOT))
			.path("requestBody")
			.path("content")
			.forEach((content) -> schema.collect(content.path("schema"), "", List.of()));
		return schema.fields;
	}

	private void collect(JsonNode schema, String path, List<String> around) {
		String name = schema.path("$ref").asString("");
		List<JsonNode> choices = choices(schema);
		if (!name.isEmpty()) {
			refer(name, path, around);
		}
		else if (!choices.isEmpty()) {
			choices.forEach((choice) -> collect(choice, path, around));
		}
		else if (schema.has("items")) {
			collect(schema.path("items"), path + "[]", around);
		}
		else if (!schema.path("properties").isEmpty()) {
			schema.path("properties")
				.forEachEntry((field, inner) -> collect(inner, FieldSample.inside(path, field), around));
		}
		else {
			this.fields.add(path);
		}
	}

	private void refer(String name, String path, List<String> around) {
		if (!around.contains(name) || this.filled.stream().anyMatch((field) -> field.startsWith(path))) {
			collect(this.schemas.path(name.substring(name.lastIndexOf('/') + 1)), path,
					Stream.concat(around.stream(), Stream.of(name)).toList());
		}
	}

	private static List<JsonNode> choices(JsonNode schema) {
		return Stream.of("oneOf", "anyOf", "allOf")
			.flatMap((kind) -> schema.path(kind).valueStream())
			.filter((choice) -> !choice.path("type").asString("").equals("null"))
			.toList();
	}

}
