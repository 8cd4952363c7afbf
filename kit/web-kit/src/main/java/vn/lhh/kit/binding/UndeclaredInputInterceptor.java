package vn.lhh.kit.binding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.Problem;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Spring interceptor that rejects undeclared input of a write: form parts that no
 * parameter binds, JSON properties where no body is read, and any other body there.
 */
class UndeclaredInputInterceptor implements HandlerInterceptor {

	private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException, HttpMediaTypeNotSupportedException {
		if (handler instanceof HandlerMethod method && WRITES.contains(request.getMethod())
				&& method.getBeanType().getName().startsWith("vn.lhh.")) {
			if (request.getRequestURI().startsWith("/api/") && hasBody(request) && !isJson(request)
					&& Arrays.stream(method.getMethodParameters()).noneMatch(UndeclaredInputInterceptor::readsBody)) {
				throw new HttpMediaTypeNotSupportedException(MediaType.parseMediaType(request.getContentType()),
						List.of(MediaType.APPLICATION_JSON));
			}
			verify(request, method.getMethodParameters());
		}
		return true;
	}

	private static void verify(HttpServletRequest request, MethodParameter[] parameters) throws IOException {
		List<String> unknown = new ArrayList<>();
		if (request instanceof MultipartHttpServletRequest form) {
			refuseRepeated(form, parameters);
			unknown.addAll(sent(form));
			unknown.removeAll(declared(parameters));
		}
		else if (isJson(request) && Arrays.stream(parameters)
			.noneMatch((parameter) -> parameter.hasParameterAnnotation(RequestBody.class))) {
			unknown.addAll(StrictJson.readIfAny(request.getInputStream())
				.map((body) -> List.copyOf(body.propertyNames()))
				.orElse(List.of()));
		}
		if (!unknown.isEmpty()) {
			throw Problem.invalid(unknown.stream().map((name) -> FieldError.of(name, "field-unknown")).toList());
		}
	}

	private static void refuseRepeated(MultipartHttpServletRequest form, MethodParameter[] parameters) {
		Stream<String> files = form.getMultiFileMap()
			.keySet()
			.stream()
			.filter((name) -> form.getFiles(name).size() > 1);
		Stream<String> words = form.getParameterMap()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().length > 1)
			.map(Map.Entry::getKey);
		List<String> lists = Arrays.stream(parameters)
			.filter((parameter) -> Collection.class.isAssignableFrom(parameter.getParameterType()))
			.flatMap(UndeclaredInputInterceptor::names)
			.toList();
		List<FieldError> repeated = Stream.concat(files, words)
			.filter((name) -> !lists.contains(name))
			.map((name) -> FieldError.of(name, "field-repeated"))
			.toList();
		if (!repeated.isEmpty()) {
			throw Problem.invalid(repeated);
		}
	}

	private static boolean hasBody(HttpServletRequest request) {
		return request.getContentType() != null
				&& (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
	}

	private static boolean readsBody(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(RequestBody.class)
				|| parameter.hasParameterAnnotation(RequestPart.class)
				|| parameter.hasParameterAnnotation(ModelAttribute.class)
				|| MultipartFile.class.isAssignableFrom(parameter.nestedIfOptional().getNestedParameterType());
	}

	private static Set<String> sent(MultipartHttpServletRequest form) {
		Set<String> names = new HashSet<>(form.getMultiFileMap().keySet());
		names.addAll(form.getParameterMap().keySet());
		names.removeAll(
				UriComponentsBuilder.newInstance().query(form.getQueryString()).build().getQueryParams().keySet());
		return names;
	}

	private static List<String> declared(MethodParameter[] parameters) {
		return Arrays.stream(parameters).flatMap(UndeclaredInputInterceptor::names).toList();
	}

	private static Stream<String> names(MethodParameter parameter) {
		if (parameter.hasParameterAnnotation(ModelAttribute.class) && parameter.getParameterType().isRecord()) {
			return RequestFields.of(parameter.getParameterType()).byName().keySet().stream();
		}
		RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
		RequestPart part = parameter.getParameterAnnotation(RequestPart.class);
		if (named != null && !named.name().isEmpty()) {
			return Stream.of(named.name());
		}
		if (part != null && !part.name().isEmpty()) {
			return Stream.of(part.name());
		}
		parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
		return Stream.ofNullable(parameter.getParameterName());
	}

	private static boolean isJson(HttpServletRequest request) {
		String type = request.getContentType();
		try {
			return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
