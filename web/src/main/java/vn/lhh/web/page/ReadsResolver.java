package vn.lhh.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import vn.lhh.web.api.Gateway;
import vn.lhh.web.api.Reads;

/**
 * Gives each request one reading, shared by the controller, the headers and the error
 * pages.
 */
@Component
class ReadsResolver implements HandlerMethodArgumentResolver {

	private static final String ATTRIBUTE = Reads.class.getName();

	private final Gateway gateway;

	ReadsResolver(Gateway gateway) {
		this.gateway = gateway;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Reads.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
		if (servlet == null) {
			throw new IllegalStateException("a page needs an HTTP request");
		}
		return of(servlet);
	}

	Reads of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Reads known) {
			return known;
		}
		Reads reads = this.gateway.reads(reader(request));
		request.setAttribute(ATTRIBUTE, reads);
		return reads;
	}

	private static String reader(HttpServletRequest request) {
		String forwarded = request.getHeader("X-Forwarded-For");
		return (forwarded != null && !forwarded.isBlank()) ? forwarded : request.getRemoteAddr();
	}

}
