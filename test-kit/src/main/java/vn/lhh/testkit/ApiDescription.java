package vn.lhh.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares HTTP responses of a service with its OpenAPI description: status, problem code
 * and body.
 */
public final class ApiDescription {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

	private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

	private final JsonNode document;

	private final List<Operation> operations;

	public ApiDescription(JsonNode document) {
		this.document = document;
		this.operations = document.path("paths")
			.properties()
			.stream()
			.flatMap((path) -> operations(path.getKey(), path.getValue()))
			.sorted(Comparator.comparing(Operation::variables))
			.toList();
	}

	public JsonNode document() {
		return this.document;
	}

	public List<Operation> operations() {
		return this.operations;
	}

	/**
	 * Follows a {@code $ref} within the description.
	 */
	public JsonNode resolved(JsonNode schema) {
		String reference = schema.path("$ref").asString("");
		return reference.isEmpty() ? schema : this.document.at(reference.substring(1));
	}

	/**
	 * Describes how an answer violates the description.
	 * @return empty where they agree, where no operation matches the path, and for status
	 * 429 and from 500
	 */
	public Optional<String> violation(String method, String path, int status, String contentType, String body) {
		String asked = method.equals("HEAD") ? "GET" : method;
		return this.operations.stream()
			.filter((operation) -> operation.method().equals(asked) && operation.answers(path))
			.findFirst()
			.flatMap((operation) -> violation(operation, status, contentType, method.equals("HEAD") ? "" : body))
			.map((found) -> "%s %s: %s".formatted(method, path, found));
	}

	private Optional<String> violation(Operation operation, int status, String contentType, String body) {
		if (status == 429 || status >= 500) {
			return Optional.empty();
		}
		JsonNode response = operation.node().path("responses").path(String.valueOf(status));
		if (response.isMissingNode()) {
			return Optional.of("status %d is not documented (%s)".formatted(status, shortened(body)));
		}
		String json = (status < 400) ? "application/json" : "application/problem+json";
		JsonNode schema = response.path("content").path(json).path("schema");
		if (schema.isMissingNode() || body.isEmpty() || !contentType.startsWith(json)) {
			return Optional.empty();
		}
		List<Error> errors = schema(operation, status, schema).validate(JSON.readTree(body));
		return errors.isEmpty() ? Optional.empty()
				: Optional.of("status %d, body %s: %s".formatted(status, shortened(body), errors));
	}

	private Schema schema(Operation operation, int status, JsonNode schema) {
		return this.compiled.computeIfAbsent(operation + " " + status, (name) -> {
			ObjectNode whole = JSON.createObjectNode();
			whole.set("components", this.document.path("components"));
			whole.putArray("allOf").add(schema);
			return this.schemas.getSchema(whole);
		});
	}

	private static String shortened(String body) {
		return body.substring(0, Math.min(300, body.length()));
	}

	private static Stream<Operation> operations(String path, JsonNode item) {
		List<Operation> found = new ArrayList<>();
		METHODS.stream()
			.filter(item::has)
			.forEach((method) -> found
				.add(new Operation(method.toUpperCase(java.util.Locale.ROOT), path, item.path(method))));
		return found.stream();
	}

	/**
	 * Holds one operation of the description.
	 *
	 * @param path with variables
	 * @param node its JSON in the description
	 */
	public record Operation(String method, String path, JsonNode node) {

		public boolean isAdmin() {
			return this.path.contains("/admin/");
		}

		/**
		 * Tells whether the caller must be signed in.
		 */
		public boolean needsToken() {
			return isAdmin() || roles().contains("SIGNED_IN");
		}

		public JsonNode requestSchema() {
			return this.node.path("requestBody").path("content").path("application/json").path("schema");
		}

		public List<String> roles() {
			return this.node.path("x-roles").valueStream().map(JsonNode::asString).toList();
		}

		public boolean answers(String asked) {
			String plain = asked.replaceFirst("[?#].*", "");
			return Pattern.matches(pattern(), plain);
		}

		private String pattern() {
			StringBuilder pattern = new StringBuilder();
			for (String part : this.path.split("(?=\\{)|(?<=})")) {
				pattern.append(part.startsWith("{") ? variable(part) : Pattern.quote(part));
			}
			return pattern.toString();
		}

		private List<String> choices(String part) {
			String name = part.substring(1, part.length() - 1);
			return this.node.path("parameters")
				.valueStream()
				.filter((parameter) -> parameter.path("name").asString().equals(name))
				.flatMap((parameter) -> parameter.path("schema").path("enum").valueStream())
				.map(JsonNode::asString)
				.toList();
		}

		private String variable(String part) {
			List<String> choices = choices(part);
			return choices.isEmpty() ? "[^/]+" : "(" + String.join("|", choices) + ")";
		}

		/**
		 * Lists the paths that the choices of its variables make, with the other
		 * variables left.
		 */
		public List<String> pathsByChoice() {
			List<String> paths = List.of("");
			for (String part : this.path.split("(?=\\{)|(?<=})")) {
				List<String> choices = part.startsWith("{") ? choices(part) : List.of(part);
				List<String> ends = choices.isEmpty() ? List.of(part) : choices;
				paths = paths.stream().flatMap((start) -> ends.stream().map((end) -> start + end)).toList();
			}
			return paths;
		}

		long variables() {
			return this.path.chars().filter((character) -> character == '{').count();
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}
