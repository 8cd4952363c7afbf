package vn.lhh.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.lhh.testkit.ApiDescription.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends HTTP requests made from the service's OpenAPI description and broken in many
 * ways, and fails on a server error or an undocumented answer. The system properties
 * {@code portal.test.seed} and {@code portal.test.fuzz} (requests per service) change the
 * requests.
 */
public abstract class ApiFuzzing extends DescribedService {

	private static final int REQUESTS = Integer.getInteger("portal.test.fuzz", 850);

	private static final String NOBODY = "0198c0de-0000-7000-8000-000000000000";

	private final Random random = new Random(Long.getLong("portal.test.seed", 1L));

	protected ApiFuzzing(String service) {
		super(service);
	}

	@Test
	void noRequestMadeFromTheDescriptionIsAnsweredByAServerErrorOrUndocumented() {
		ApiDescription description = description();
		List<Operation> operations = description.operations();
		for (int at = 0; at < REQUESTS; at++) {
			Operation operation = operations.get(at % operations.size());
			String path = path(operation);
			String body = body(description, operation);
			assertThat(caller(operation).call(operation.method(), path, body).status())
				.as("request %d: %s %s %s", at, operation.method(), path, body)
				.isLessThan(500);
		}
	}

	private ApiClient caller(Operation operation) {
		ApiClient caller = (this.random.nextInt(8) == 0) ? api() : signedIn(api(), roles(operation));
		return (this.random.nextInt(3) == 0) ? caller
				: caller.with("If-Match", "\"" + (this.random.nextBoolean() ? "0" : header()) + "\"");
	}

	private String header() {
		return RandomText.upTo(this.random, 8).replaceAll("[^!#-~]", "x");
	}

	private static String[] roles(Operation operation) {
		return operation.roles().isEmpty() ? new String[] { "ADMIN" } : operation.roles().toArray(String[]::new);
	}

	private String path(Operation operation) {
		StringBuilder path = new StringBuilder();
		for (String part : operation.path().split("(?=\\{)|(?<=})")) {
			path.append(part.startsWith("{") ? variable(operation, part.substring(1, part.length() - 1)) : part);
		}
		String query = operation.node()
			.path("parameters")
			.valueStream()
			.filter((parameter) -> parameter.path("in").asString().equals("query") && this.random.nextInt(3) > 0)
			.map((parameter) -> encoded(parameter.path("name").asString()) + "="
					+ encoded(scalar(parameter.path("schema"))))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? path.toString() : path + "?" + query;
	}

	private String variable(Operation operation, String name) {
		JsonNode choices = operation.node()
			.path("parameters")
			.valueStream()
			.filter((parameter) -> parameter.path("name").asString().equals(name))
			.findFirst()
			.map((parameter) -> parameter.path("schema").path("enum"))
			.orElseThrow();
		if (!choices.isEmpty()) {
			return choices.get(this.random.nextInt(choices.size())).asString();
		}
		String rubbish = encoded(RandomText.upTo(this.random, 20).replaceAll("[/\\\\%;\\u0000-\\u001f.]", "x"));
		return (this.random.nextBoolean() || rubbish.isEmpty()) ? NOBODY : rubbish;
	}

	private String scalar(JsonNode schema) {
		return switch (this.random.nextInt(4)) {
			case 0 -> RandomText.upTo(this.random, 30);
			case 1 -> List.of("-1", "0", "999999999999", "2026-02-31", "-999999999-01-01", "true", "null")
				.get(this.random.nextInt(7));
			default -> plain(value(schema, 0));
		};
	}

	private static String plain(JsonNode value) {
		return value.isString() ? value.asString() : value.toString();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private @Nullable String body(ApiDescription description, Operation operation) {
		JsonNode schema = operation.requestSchema();
		if (operation.method().equals("GET") || operation.method().equals("DELETE")) {
			return null;
		}
		JsonNode made = made(description, schema, 0);
		String text = made.toString();
		return switch (this.random.nextInt(12)) {
			case 0 -> text.substring(0, this.random.nextInt(text.length() + 1));
			case 1 -> text.replaceFirst("\"", "");
			case 2 -> "[" + text + "]";
			case 3 -> RandomText.upTo(this.random, 200);
			default -> text;
		};
	}

	private JsonNode made(ApiDescription description, JsonNode schema, int depth) {
		JsonNode type = description.resolved(schema.has("oneOf") ? schema.path("oneOf").get(0) : schema);
		if (this.random.nextInt(15) == 0 || depth > 6) {
			return value(ApiClient.json("{\"type\":\"anything\"}"), depth);
		}
		if (type.has("properties")) {
			ObjectNode object = JsonMapper.shared().createObjectNode();
			type.path("properties")
				.properties()
				.stream()
				.filter((field) -> this.random.nextInt(4) > 0)
				.forEach((field) -> object.set(field.getKey(), made(description, field.getValue(), depth + 1)));
			if (this.random.nextInt(10) == 0) {
				object.put(RandomText.upTo(this.random, 10), 1);
			}
			return object;
		}
		if (type.path("type").toString().contains("array")) {
			ArrayNode array = JsonMapper.shared().createArrayNode();
			for (int at = this.random.nextInt(3); at > 0; at--) {
				array.add(made(description, type.path("items"), depth + 1));
			}
			return array;
		}
		return value(type, depth);
	}

	private JsonNode value(JsonNode type, int depth) {
		var nodes = JsonMapper.shared().getNodeFactory();
		if (type.has("enum") && this.random.nextInt(5) > 0) {
			return type.path("enum").get(this.random.nextInt(type.path("enum").size()));
		}
		String kind = type.path("type").toString();
		String format = type.path("format").asString("");
		if (this.random.nextInt(6) == 0) {
			return List
				.<JsonNode>of(nodes.nullNode(), nodes.numberNode(-1), nodes.numberNode(1e308),
						nodes.numberNode(1893456000000L), nodes.booleanNode(true), nodes.objectNode(),
						nodes.arrayNode().add(nodes.nullNode()), nodes.stringNode(""))
				.get(this.random.nextInt(8));
		}
		if (kind.contains("integer") || kind.contains("number")) {
			return nodes.numberNode(this.random.nextInt(-3, 40));
		}
		if (kind.contains("boolean")) {
			return nodes.booleanNode(this.random.nextBoolean());
		}
		return nodes.stringNode(switch (format) {
			case "date" -> "20%02d-0%d-1%d".formatted(this.random.nextInt(100), this.random.nextInt(1, 10),
					this.random.nextInt(10));
			case "date-time" -> "20%02d-01-01T00:00:00Z".formatted(this.random.nextInt(100));
			default -> (type.has("example") && this.random.nextBoolean()) ? type.path("example").asString()
					: RandomText.upTo(this.random, this.random.nextInt(10) == 0 ? 3000 : 40);
		});
	}

}
