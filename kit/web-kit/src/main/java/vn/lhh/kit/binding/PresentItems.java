package vn.lhh.kit.binding;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * PUT handler lookup that reads the present item through the GET handler of the same
 * address, or of the parent address where the PUT writes only a part.
 */
class PresentItems {

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

	private final JsonMapper json;

	PresentItems(ObjectProvider<RequestMappingHandlerMapping> mappings,
			ObjectProvider<RequestMappingHandlerAdapter> adapters, JsonMapper json) {
		this.mappings = mappings;
		this.adapters = adapters;
		this.json = json;
	}

	PresentView of(HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		if (!"PUT".equals(request.getMethod()) || pattern == null) {
			return PresentView.NONE;
		}
		return reading(pattern.toString()).map((read) -> view(read, request)).orElse(PresentView.NONE);
	}

	private Optional<HandlerMethod> reading(String pattern) {
		Optional<HandlerMethod> own = handler(pattern);
		boolean isPart = !pattern.endsWith("}");
		return (own.isPresent() || !isPart) ? own : handler(pattern.substring(0, pattern.lastIndexOf('/')));
	}

	private Optional<HandlerMethod> handler(String pattern) {
		return this.mappings.getObject()
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> isGet(entry.getKey()) && entry.getKey().getPatternValues().contains(pattern))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private static boolean isGet(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
	}

	private PresentView view(HandlerMethod read, HttpServletRequest request) {
		try {
			return view(invoke(read, request), request.getHeader(HttpHeaders.IF_MATCH));
		}
		catch (Problem problem) {
			if (problem.kind() == ProblemKind.NOT_FOUND) {
				return PresentView.NONE;
			}
			throw problem;
		}
	}

	private PresentView view(@Nullable Object answer, @Nullable String ifMatch) {
		if (answer instanceof ResponseEntity<?> entity) {
			String etag = entity.getHeaders().getETag();
			boolean isCurrent = etag == null || ifMatch == null || plain(etag).equals(plain(ifMatch));
			return new PresentView(this.json.readTree(this.json.writeValueAsBytes(entity.getBody())), isCurrent);
		}
		return PresentView.NONE;
	}

	private @Nullable Object invoke(HandlerMethod read, HttpServletRequest request) {
		InvocableHandlerMethod method = new InvocableHandlerMethod(read.createWithResolvedBean());
		method.setHandlerMethodArgumentResolvers(new HandlerMethodArgumentResolverComposite()
			.addResolvers(Objects.requireNonNull(this.adapters.getObject().getArgumentResolvers())));
		try {
			return method.invokeForRequest(new ServletWebRequest(request), new ModelAndViewContainer());
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException("GET of " + request.getRequestURI(), ex);
		}
	}

	private static String plain(String etag) {
		return etag.strip().replace("\"", "");
	}

}
