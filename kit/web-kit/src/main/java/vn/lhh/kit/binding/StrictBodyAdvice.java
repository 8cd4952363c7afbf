package vn.lhh.kit.binding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.core.GenericTypeResolver;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Request body advice that reads every JSON body for a record strictly: it reports all
 * unknown, repeated, missing and mistyped properties by name, before the controller is
 * called.
 */
@ControllerAdvice
class StrictBodyAdvice extends RequestBodyAdviceAdapter {

	private final PresentItems items;

	private final JsonMapper json;

	StrictBodyAdvice(PresentItems items, JsonMapper json) {
		this.items = items;
		this.json = json;
	}

	@Override
	public boolean supports(MethodParameter parameter, Type targetType,
			Class<? extends HttpMessageConverter<?>> converterType) {
		return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converterType)
				&& type(parameter, targetType).isRecord();
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type targetType,
			Class<? extends HttpMessageConverter<?>> converterType) throws IOException {
		verifyCharset(message.getHeaders().getContentType());
		ObjectNode body = StrictJson.read(message.getBody());
		Class<?> type = type(parameter, targetType);
		verify(body, type, present());
		return new CheckedBody(this.json.writeValueAsBytes(body));
	}

	private void verify(ObjectNode body, Class<?> type, Supplier<PresentView> present) {
		BodyCheck check = new BodyCheck();
		check.object("", body, type, unfolded(body, type, present, check.errors()));
		if (!check.errors().isEmpty()) {
			throw Problem.invalid(withRulesOf(body, type, check.errors()));
		}
	}

	private Supplier<PresentView> present() {
		return PresentView.once(() -> this.items
			.of(((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest()));
	}

	/**
	 * Moves the nested fields of the view to the top level, in the body as in the view.
	 */
	private static Supplier<PresentView> unfolded(ObjectNode body, Class<?> type, Supplier<PresentView> present,
			List<FieldError> errors) {
		ShownUnder under = AnnotatedElementUtils.findMergedAnnotation(type, ShownUnder.class);
		if (under == null) {
			return present;
		}
		List<String> names = Arrays.asList(under.value());
		if (names.stream().anyMatch((name) -> body.path(name).isObject())) {
			names.stream()
				.filter((name) -> body.path(name).isObject() && present.get().shows(name))
				.findFirst()
				.ifPresent((name) -> unfold(body, name, present.get(), errors));
		}
		return PresentView.once(() -> flat(present.get(), names, RequestFields.of(type)));
	}

	private static void unfold(ObjectNode body, String name, PresentView present, List<FieldError> errors) {
		ObjectNode nested = (ObjectNode) body.remove(name);
		JsonNode before = present.json().path(name);
		nested.properties().forEach((entry) -> {
			String field = entry.getKey();
			JsonNode beside = body.get(field);
			if (beside == null || present.agrees(field, beside)) {
				body.set(field, entry.getValue());
			}
			else if (!entry.getValue().equals(beside) && !entry.getValue().equals(before.path(field))) {
				errors.add(FieldError.of(name + "." + field, "read-only"));
			}
		});
	}

	private static PresentView flat(PresentView present, List<String> names, RequestFields fields) {
		if (!(present.json() instanceof ObjectNode view)) {
			return present;
		}
		ObjectNode flat = names.stream()
			.map(view::path)
			.filter(JsonNode::isObject)
			.findFirst()
			.map((nested) -> (ObjectNode) nested.deepCopy())
			.orElseGet(view::objectNode);
		view.properties().forEach((entry) -> {
			if (!flat.has(entry.getKey()) || !fields.has(entry.getKey())) {
				flat.set(entry.getKey(), entry.getValue());
			}
		});
		return present.of(flat);
	}

	/**
	 * Adds the errors of the request's own rules, so that an editor sees all errors at
	 * once.
	 */
	private List<FieldError> withRulesOf(ObjectNode body, Class<?> type, List<FieldError> errors) {
		List<FieldError> all = new ArrayList<>(errors);
		if (ValidatedRequest.class.isAssignableFrom(type)) {
			Set<String> named = errors.stream().map(FieldError::field).collect(Collectors.toSet());
			ownErrors(body, type).stream().filter((error) -> !named.contains(error.field())).forEach(all::add);
		}
		return all;
	}

	/**
	 * Returns no errors if the body is too broken to make a request object.
	 */
	private List<FieldError> ownErrors(ObjectNode body, Class<?> type) {
		try {
			FieldChecks fieldChecks = new FieldChecks();
			((ValidatedRequest) Objects.requireNonNull(this.json.treeToValue(body, type))).validate(fieldChecks);
			return fieldChecks.errors();
		}
		catch (JacksonException ex) {
			return List.of();
		}
	}

	private static void verifyCharset(@Nullable MediaType contentType) {
		Charset charset = (contentType == null) ? null : contentType.getCharset();
		if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
			throw new Problem(ProblemKind.INVALID, "charset-unsupported");
		}
	}

	private static Class<?> type(MethodParameter parameter, Type targetType) {
		return ResolvableType.forType(GenericTypeResolver.resolveType(targetType, parameter.getContainingClass()))
			.toClass();
	}

	/**
	 * Body after the check.
	 */
	private record CheckedBody(byte[] bytes) implements HttpInputMessage {

		@Override
		public InputStream getBody() {
			return new ByteArrayInputStream(this.bytes);
		}

		@Override
		public HttpHeaders getHeaders() {
			HttpHeaders headers = new HttpHeaders();
			headers.setContentType(MediaType.APPLICATION_JSON);
			headers.setContentLength(this.bytes.length);
			return headers;
		}

	}

}
