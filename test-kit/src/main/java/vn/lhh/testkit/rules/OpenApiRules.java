package vn.lhh.testkit.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lhh.testkit.ApiClient;
import vn.lhh.testkit.ApiDescription.Operation;
import vn.lhh.testkit.DescribedService;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Base test suite that checks a service's OpenAPI description: what it must contain, and
 * what requests to the service can prove.
 */
public abstract class OpenApiRules extends DescribedService {

	private static final Set<String> TECHNICAL = Set.of("by", "actor", "paging", "pageable", "request");

	private static final String LONG = "x".repeat(20_000);

	protected OpenApiRules(String service) {
		super(service);
	}

	@Test
	void everyOperationSaysWhatItIsForWhoMayUseItAndHowItFails() {
		assertThat(description().document().path("openapi").asString()).startsWith("3.1");
		assertThat(description().document().path("info").path("description").asString()).isNotBlank();
		List<String> wanting = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (Operation operation : description().operations()) {
			lacks(operation, ids).forEach((what) -> wanting.add(operation + " lacks " + what));
		}
		assertThat(description().operations()).isNotEmpty();
		assertThat(wanting).isEmpty();
	}

	@Test
	void everyFieldAndParameterIsWorded() {
		Set<String> wordless = new TreeSet<>();
		description().document()
			.at("/components/schemas")
			.properties()
			.forEach((type) -> type.getValue()
				.path("properties")
				.properties()
				.stream()
				.filter((field) -> field.getValue().path("description").asString("").isBlank())
				.forEach((field) -> wordless.add(type.getKey() + "." + field.getKey())));
		description().operations()
			.forEach((operation) -> operation.node()
				.path("parameters")
				.valueStream()
				.filter((parameter) -> parameter.path("description").asString("").isBlank())
				.forEach((parameter) -> wordless.add(operation + " " + parameter.path("name").asString())));
		assertThat(wordless).isEmpty();
	}

	@Test
	void everyFieldThatIsTakenHasANameForPeople() {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasenames("problems", "kit-problems");
		Set<String> taken = new TreeSet<>();
		description().operations().forEach((operation) -> {
			operation.node()
				.path("parameters")
				.valueStream()
				.filter((parameter) -> parameter.path("in").asString().equals("query"))
				.forEach((parameter) -> taken.add(parameter.path("name").asString()));
			addFields(operation.requestSchema(), taken, new HashSet<>());
		});
		assertThat(taken).filteredOn((name) -> "".equals(words.getMessage(name + ".label", null, "", Locale.ROOT)))
			.isEmpty();
	}

	private void addFields(JsonNode schema, Set<String> fields, Set<JsonNode> seen) {
		JsonNode type = description().resolved(schema);
		if (seen.add(type)) {
			type.path("properties").forEachEntry((name, field) -> {
				fields.add(name);
				addFields(field, fields, seen);
			});
			addFields(type.path("items"), fields, seen);
			Stream.of("oneOf", "anyOf", "allOf")
				.flatMap((choice) -> type.path(choice).valueStream())
				.forEach((choice) -> addFields(choice, fields, seen));
		}
	}

	@Test
	void whatARequestMustHaveAndMayHoldIsWhatTheServiceDemands() {
		Map<String, String> wrong = new TreeMap<>();
		description().operations()
			.stream()
			.filter((operation) -> operation.method().equals("POST") && !operation.path().contains("{"))
			.filter((operation) -> !operation.requestSchema().isMissingNode())
			.forEach((operation) -> compare(operation, wrong));
		assertThat(wrong).isEmpty();
	}

	private static List<String> lacks(Operation operation, Set<String> ids) {
		List<String> lacking = new ArrayList<>();
		JsonNode node = operation.node();
		check(!node.path("summary").asString("").isBlank(), "a summary", lacking);
		check(!node.path("description").asString("").isBlank(), "a description", lacking);
		check(ids.add(node.path("operationId").asString("")), "an id of its own", lacking);
		check(!node.path("tags").isEmpty(), "a tag", lacking);
		check(node.path("responses").has("400"), "its problems", lacking);
		check(node.path("responses").properties().stream().anyMatch((found) -> found.getKey().startsWith("2")),
				"its success", lacking);
		check(node.path("security").isEmpty() != operation.needsToken(), "its security", lacking);
		check(operation.needsToken() == !operation.roles().isEmpty(), "its roles", lacking);
		check(node.path("parameters")
			.valueStream()
			.noneMatch((parameter) -> TECHNICAL.contains(parameter.path("name").asString())),
				"parameters that can be sent", lacking);
		return lacking;
	}

	private static void check(boolean holds, String what, List<String> lacking) {
		if (!holds) {
			lacking.add(what);
		}
	}

	private void compare(Operation operation, Map<String, String> wrong) {
		JsonNode type = description().resolved(operation.requestSchema());
		ApiClient caller = operation.needsToken() ? signedIn(api(), operation.roles().toArray(String[]::new)) : api();
		Set<String> declared = new TreeSet<>(type.path("required").valueStream().map(JsonNode::asString).toList());
		Set<String> demanded = topLevel(caller.post(operation.path(), "{}"), "required").keySet();
		if (!declared.equals(demanded)) {
			wrong.put(operation + " required", "declared %s, demanded %s".formatted(declared, demanded));
		}
		Map<String, String> texts = new TreeMap<>();
		Map<String, Integer> limits = new TreeMap<>();
		type.path("properties").properties().stream().filter((field) -> isText(field.getValue())).forEach((field) -> {
			texts.put(field.getKey(), LONG);
			if (field.getValue().has("maxLength")) {
				limits.put(field.getKey(), field.getValue().path("maxLength").asInt());
			}
		});
		Map<String, Integer> kept = topLevel(caller.post(operation.path(), texts), "too-long");
		if (!limits.equals(kept)) {
			wrong.put(operation + " max", "declared %s, kept %s".formatted(limits, kept));
		}
	}

	private static boolean isText(JsonNode field) {
		String types = field.path("type").toString();
		return types.contains("string") && !field.has("format") && !field.has("enum");
	}

	private static Map<String, Integer> topLevel(ApiClient.Answer answer, String code) {
		Map<String, Integer> found = new TreeMap<>();
		if (answer.status() == 400) {
			answer.json()
				.path("errors")
				.valueStream()
				.filter((error) -> error.path("code").asString().equals(code))
				.filter((error) -> error.path("field").asString().matches("\\w+"))
				.forEach((error) -> found.put(error.path("field").asString(), number(error)));
		}
		return found;
	}

	private static int number(JsonNode error) {
		String digits = error.path("message").asString().replaceAll("\\D", "");
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

}
