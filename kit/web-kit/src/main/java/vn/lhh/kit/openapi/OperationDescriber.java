package vn.lhh.kit.openapi;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.security.Audience;
import vn.lhh.kit.security.AudienceInterceptor;

import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * OpenAPI operation describer that adds id, tag, texts, parameters, roles, success and
 * problems.
 */
class OperationDescriber {

	private static final Pattern CHOICES = Pattern.compile("\\{(\\w+):([a-z|-]+)}");

	private final ApiWords words;

	private final ProblemDescriber problems;

	OperationDescriber(ApiWords words, ProblemDescriber problems) {
		this.words = words;
		this.problems = problems;
	}

	void describe(String method, Route route, Operation operation) {
		String address = method + " " + route.path();
		HandlerMethod handler = route.handler();
		OperationWords said = this.words.operation(address, name(handler));
		operation.setOperationId(operationId(method, route.path()));
		operation.setTags(List.of(tag(feature(handler))));
		operation.setSummary(said.summary());
		operation.setDescription(said.text() + audience(operation, handler));
		form(operation, handler);
		page(operation, handler);
		choices(operation, route.pattern());
		if ("POST".equals(method)) {
			operation.addParametersItem(new Parameter().in("header").name("Idempotency-Key").schema(text()));
		}
		parameters(address, operation);
		success(operation, said, alsoAnswered(address));
		this.problems.describe(address, operation, said.problems());
	}

	private static String name(HandlerMethod handler) {
		return handler.getMethod().getDeclaringClass().getSimpleName() + "." + handler.getMethod().getName();
	}

	private static String operationId(String method, String path) {
		StringBuilder id = new StringBuilder(method.toLowerCase(java.util.Locale.ROOT));
		for (String part : path.replaceFirst("^/api/", "").split("[^A-Za-z]+")) {
			if (!part.isEmpty()) {
				id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
			}
		}
		return id.toString();
	}

	static String feature(HandlerMethod handler) {
		String[] rooms = handler.getBeanType().getPackageName().split("\\.");
		boolean web = rooms[rooms.length - 1].equals("web");
		return rooms[rooms.length - (web ? 2 : 1)];
	}

	private String tag(String feature) {
		return this.words.tag(feature).orElse(feature);
	}

	private static String audience(Operation operation, HandlerMethod handler) {
		List<String> roles = AudienceInterceptor.rolesOf(handler).orElse(List.of());
		if (roles.isEmpty() || roles.contains(Audience.ANYONE)) {
			operation.setSecurity(List.of());
			return "";
		}
		operation.setSecurity(List.of(new SecurityRequirement().addList("bearer"),
				new SecurityRequirement().addList("signIn", List.of("openid"))));
		operation.addExtension("x-roles", roles);
		if (roles.contains(Audience.SIGNED_IN)) {
			return "\n\nCần đăng nhập.";
		}
		String needed = "\n\nCần một trong các vai trò: " + String.join(", ", roles) + ".";
		List<String> scopes = AudienceInterceptor.scopesOf(handler).stream().map(Enum::name).toList();
		if (scopes.isEmpty()) {
			return needed;
		}
		operation.addExtension("x-scopes", scopes);
		return needed + " Vai trò có thể được giao theo phạm vi: " + String.join(", ", scopes) + ".";
	}

	/**
	 * Describes an upload as a form whose fields include those of its request record.
	 */
	private void form(Operation operation, HandlerMethod handler) {
		List<MethodParameter> parameters = List.of(handler.getMethodParameters());
		if (parameters.stream().noneMatch((parameter) -> parameter.getParameterType() == MultipartFile.class)) {
			return;
		}
		Content sent = operation.getRequestBody().getContent();
		Schema<?> form = sent.values().iterator().next().getSchema();
		parameters.stream().filter((parameter) -> parameter.getParameterType().isRecord()).forEach((parameter) -> {
			boolean asked = operation.getParameters() != null && operation.getParameters()
				.removeIf((found) -> found.getName().equals(parameter.getParameter().getName()));
			if (asked) {
				fields(form, parameter.getParameterType());
			}
		});
		operation.getRequestBody()
			.content(new Content().addMediaType(org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE,
					new MediaType().schema(form)));
	}

	private void fields(Schema<?> form, Class<?> request) {
		for (RecordComponent component : request.getRecordComponents()) {
			Schema<Object> field = text();
			this.words.field(request.getSimpleName(), component.getName())
				.ifPresent((phrase) -> field.setDescription(phrase.text()));
			form.addProperty(component.getName(), field);
		}
	}

	private static void page(Operation operation, HandlerMethod handler) {
		boolean paged = Arrays.stream(handler.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == Paging.class);
		if (paged) {
			operation.addParametersItem(number("page", 1, 1_000_000, 1));
			operation.addParametersItem(number("size", 1, Paging.MAX_SIZE, Paging.DEFAULT_SIZE));
		}
	}

	private static Parameter number(String name, int least, int most, int usual) {
		Schema<Object> schema = new JsonSchema();
		schema.setTypes(Set.of("integer"));
		schema.setMinimum(java.math.BigDecimal.valueOf(least));
		schema.setMaximum(java.math.BigDecimal.valueOf(most));
		schema.setDefault(usual);
		return new Parameter().in("query").name(name).schema(schema);
	}

	private static Schema<Object> text() {
		Schema<Object> schema = new JsonSchema();
		schema.setTypes(Set.of("string"));
		return schema;
	}

	private static void choices(Operation operation, String pattern) {
		Map<String, Set<String>> choices = new LinkedHashMap<>();
		Matcher found = CHOICES.matcher(pattern);
		while (found.find()) {
			choices.computeIfAbsent(found.group(1), (name) -> new LinkedHashSet<>())
				.addAll(List.of(found.group(2).split("\\|")));
		}
		choices.forEach((name, values) -> parameter(operation, name).ifPresent((parameter) -> {
			Schema<Object> schema = text();
			values.forEach(schema::addEnumItemObject);
			parameter.setSchema(schema);
		}));
	}

	private static Optional<Parameter> parameter(Operation operation, String name) {
		return Optional.ofNullable(operation.getParameters())
			.orElse(List.of())
			.stream()
			.filter((parameter) -> name.equals(parameter.getName()))
			.findFirst();
	}

	private void parameters(String address, Operation operation) {
		for (Parameter parameter : Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
			this.words.parameter(address, parameter.getName()).ifPresent((phrase) -> {
				parameter.setDescription(phrase.text());
				if (phrase.example() != null && parameter.getExample() == null) {
					parameter.setExample(phrase.example());
				}
			});
			if ("If-Match".equals(parameter.getName())) {
				parameter.setRequired(address.startsWith("PUT ") || address.startsWith("DELETE "));
			}
		}
	}

	/**
	 * Adds 304 to public reads, which have validators, and 301 where a slug may have
	 * changed.
	 */
	private static List<String> alsoAnswered(String address) {
		boolean publicRead = address.startsWith("GET ") && !address.contains("/admin/");
		if (!publicRead) {
			return List.of();
		}
		return address.contains("{slug}") ? List.of("301", "304") : List.of("304");
	}

	private static void success(Operation operation, OperationWords said, List<String> usual) {
		ApiResponse success = Optional.ofNullable(operation.getResponses().get("200")).orElseGet(ApiResponse::new);
		operation.getResponses().clear();
		String status = said.status().isEmpty() ? "200" : said.status();
		if (status.equals("204")) {
			success.setContent(null);
		}
		else if (!said.produces().isEmpty()) {
			success.setContent(binary(said.produces()));
		}
		operation.getResponses().addApiResponse(status, success.description(meaning(status)));
		List<String> also = new ArrayList<>(said.also());
		also.addAll(usual);
		also.forEach((other) -> operation.getResponses()
			.addApiResponse(other, new ApiResponse().description(meaning(other))
				.content((other.equals("206")) ? success.getContent() : null)));
	}

	private static Content binary(List<String> types) {
		Content content = new Content();
		types.forEach((type) -> content.addMediaType(type, new MediaType()));
		return content;
	}

	private static String meaning(String status) {
		return switch (status) {
			case "201" -> "Đã tạo; `Location` là địa chỉ của mục mới";
			case "202" -> "Đã nhận";
			case "204" -> "Đã xong, không có nội dung";
			case "206" -> "Phần của tệp được yêu cầu";
			case "301" -> "Đã chuyển đến địa chỉ trong `Location`";
			case "302", "303" -> "Chuyển tiếp đến địa chỉ trong `Location`";
			case "304" -> "Không đổi so với `If-None-Match`";
			default -> "Thành công";
		};
	}

	/**
	 * Route of the service.
	 *
	 * @param path with bare variables, as in the description
	 * @param pattern as mapped
	 */
	record Route(String path, String pattern, HandlerMethod handler) {

		/**
		 * Merges two routes whose paths differ only in the choices of a variable into one
		 * operation.
		 */
		Route with(Route other) {
			boolean first = this.handler.getMethod().getName().compareTo(other.handler.getMethod().getName()) <= 0;
			return new Route(this.path, this.pattern + " " + other.pattern, first ? this.handler : other.handler);
		}
	}

}
