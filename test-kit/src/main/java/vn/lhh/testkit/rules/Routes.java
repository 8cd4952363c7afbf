package vn.lhh.testkit.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Holds an HTTP route of the running service.
 *
 * @param path with variables
 * @param handler the handler method
 */
public record Routes(String method, String path, HandlerMethod handler) {

	public static List<Routes> of(RequestMappingHandlerMapping mapping) {
		return mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getName().startsWith("vn.lhh."))
			.flatMap((entry) -> entry.getKey()
				.getPatternValues()
				.stream()
				.flatMap((path) -> methods(entry.getKey().getMethodsCondition().getMethods())
					.map((method) -> new Routes(method, path, entry.getValue()))))
			.toList();
	}

	public boolean isAdmin() {
		return this.path.contains("/admin/");
	}

	/**
	 * Tells whether it shows drafts to holders of a signed address; no cache keeps its
	 * answers.
	 * @return {@code true} for previews
	 */
	public boolean isPreview() {
		return this.path.contains("/preview/");
	}

	public String concrete(String value) {
		return this.path.replaceAll("\\{[a-z]+:([a-z-]+)[^}]*}", "$1").replaceAll("\\{[^}]+}", value);
	}

	/**
	 * Returns a content type that its requests may have.
	 * @return JSON where it does not ask for another
	 */
	public String accepts() {
		RequestMapping declared = AnnotatedElementUtils.findMergedAnnotation(this.handler.getMethod(),
				RequestMapping.class);
		boolean form = declared != null && List.of(declared.consumes()).contains(MediaType.MULTIPART_FORM_DATA_VALUE);
		return form ? MediaType.MULTIPART_FORM_DATA_VALUE + "; boundary=x" : MediaType.APPLICATION_JSON_VALUE;
	}

	private static Stream<String> methods(Set<RequestMethod> methods) {
		return methods.stream().map(Enum::name);
	}

}
