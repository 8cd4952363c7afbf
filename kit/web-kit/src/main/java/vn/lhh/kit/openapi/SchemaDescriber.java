package vn.lhh.kit.openapi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/**
 * OpenAPI schema describer that adds texts, examples, limits, required and nullable
 * fields.
 */
class SchemaDescriber {

	private static final Set<String> INFORMATIVE = Set.of("integer", "number", "boolean");

	private final ApiWords words;

	SchemaDescriber(ApiWords words) {
		this.words = words;
	}

	@SuppressWarnings("rawtypes")
	void describe(String type, Schema<?> schema) {
		SchemaWords said = this.words.schema(type);
		if (!said.text().isEmpty()) {
			schema.setDescription(said.text());
		}
		Map<String, Schema> fields = fields(schema);
		if (fields.isEmpty()) {
			return;
		}
		boolean request = isRequest(type, schema);
		List<String> required = request ? said.required() : required(schema);
		fields.replaceAll((name, field) -> described(type, name, field, required.contains(name), said));
		schema.setRequired(required.isEmpty() ? null : required);
		if (request) {
			schema.setAdditionalProperties(Boolean.FALSE);
		}
	}

	private boolean isRequest(String type, Schema<?> schema) {
		return type.endsWith("Request") || type.endsWith("Filing") || !this.words.schema(type).required().isEmpty();
	}

	private static List<String> required(Schema<?> schema) {
		return (schema.getRequired() == null) ? List.of() : schema.getRequired();
	}

	@SuppressWarnings("rawtypes")
	private static Map<String, Schema> fields(Schema<?> schema) {
		return (schema.getProperties() == null) ? Map.of() : schema.getProperties();
	}

	private Schema<?> described(String type, String name, Schema<?> field, boolean required, SchemaWords said) {
		Schema<?> described = required ? field : nullable(field);
		this.words.field(type, name).ifPresent((phrase) -> word(described, phrase));
		Integer most = said.max().get(name);
		if (most != null) {
			described.setMaxLength(most);
		}
		return described;
	}

	private static void word(Schema<?> field, FieldWords phrase) {
		field.setDescription(phrase.text());
		if (phrase.example() != null && isOfType(field, phrase.example())) {
			field.setExample(typed(field, phrase.example()));
		}
	}

	private static boolean isOfType(Schema<?> field, String example) {
		Set<String> types = (field.getTypes() == null) ? Set.of() : field.getTypes();
		return !types.contains("integer") || example.matches("-?\\d{1,18}");
	}

	private static Object typed(Schema<?> field, String example) {
		Set<String> types = (field.getTypes() == null) ? Set.of() : field.getTypes();
		if (types.stream().noneMatch(INFORMATIVE::contains)) {
			return types.contains("array") ? List.of(example) : example;
		}
		return types.contains("boolean") ? Boolean.valueOf(example) : Long.valueOf(example);
	}

	private static Schema<?> nullable(Schema<?> field) {
		if (field.getTypes() != null) {
			Set<String> types = new LinkedHashSet<>(field.getTypes());
			types.add("null");
			field.setTypes(types);
			if (field.getEnum() != null) {
				field.addEnumItemObject(null);
			}
			return field;
		}
		if (field.get$ref() == null) {
			return field;
		}
		Schema<Object> nothing = new JsonSchema();
		nothing.setTypes(Set.of("null"));
		Schema<Object> either = new JsonSchema();
		either.addOneOfItem(new JsonSchema().$ref(field.get$ref()));
		either.addOneOfItem(nothing);
		return either;
	}

}
