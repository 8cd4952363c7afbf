package vn.lhh.kit.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import vn.lhh.kit.problem.ProblemResponses;

/**
 * OpenAPI problem describer: documents the problems that follow from an operation's shape
 * and those listed in its texts.
 */
class ProblemDescriber {

	static final String SCHEMA = "Problem";

	private final ProblemResponses problemResponses;

	ProblemDescriber(ProblemResponses problemResponses) {
		this.problemResponses = problemResponses;
	}

	void describe(String address, Operation operation, Collection<String> written) {
		Map<String, TreeSet<String>> codes = new TreeMap<>();
		usual(address, operation).forEach((problem) -> add(codes, problem));
		written.forEach((problem) -> add(codes, problem));
		codes.forEach((status, known) -> operation.getResponses().addApiResponse(status, response(known)));
		operation.getResponses()
			.addApiResponse("default",
					new ApiResponse().description("Mọi lỗi khác (429, 5xx), cùng dạng.").content(content(reference())));
	}

	private static List<String> usual(String address, Operation operation) {
		boolean admin = address.contains("/admin/");
		boolean post = address.startsWith("POST ");
		boolean write = !address.startsWith("GET ");
		boolean version = has(operation, "If-Match");
		return List.of(when(true, "400 bad-request"), when(true, "400 validation-failed"),
				when(write, "400 body-not-object"), when(write, "400 body-unreadable"),
				when(write, "400 charset-unsupported"), when(admin, "401 unauthenticated"),
				when(admin, "403 forbidden"), when(address.contains("{"), "404 not-found"),
				when(true, "406 not-acceptable"), when(address.contains("{slug}"), "410 content-withdrawn"),
				when(post, "422 idempotency-key-reused"), when(post, "409 idempotency-key-in-use"),
				when(post, "409 idempotency-outcome-unknown"), when(write, "409 changed-meanwhile"),
				when(write, "409 already-there"), when(version, "412 version-stale"), when(write, "413 too-large"),
				when(write, "415 media-type-unsupported"), when(version && isReplacing(address), "428 version-needed"))
			.stream()
			.filter((problem) -> !problem.isEmpty())
			.toList();
	}

	private static String when(boolean holds, String problem) {
		return holds ? problem : "";
	}

	private static boolean isReplacing(String address) {
		return address.startsWith("PUT ") || address.startsWith("DELETE ");
	}

	private static boolean has(Operation operation, String header) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((parameter) -> header.equals(parameter.getName()));
	}

	private static void add(Map<String, TreeSet<String>> codes, String problem) {
		String[] parts = problem.split(" ", 2);
		codes.computeIfAbsent(parts[0], (status) -> new TreeSet<>()).add(parts[1]);
	}

	private ApiResponse response(Collection<String> codes) {
		String text = codes.stream()
			.map((code) -> "`%s`: %s".formatted(code, this.problemResponses.title(code)))
			.collect(Collectors.joining("; "));
		Schema<Object> code = new JsonSchema();
		code.setTypes(java.util.Set.of("string"));
		codes.forEach(code::addEnumItemObject);
		Schema<Object> narrowed = new JsonSchema();
		narrowed.addProperty("code", code);
		Schema<Object> both = new JsonSchema();
		both.addAllOfItem(reference());
		both.addAllOfItem(narrowed);
		return new ApiResponse().description(text).content(content(both));
	}

	private static Schema<?> reference() {
		return new JsonSchema().$ref("#/components/schemas/" + SCHEMA);
	}

	private static Content content(Schema<?> schema) {
		return new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
	}

}
