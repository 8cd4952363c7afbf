package vn.lhh.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import vn.lhh.web.client.GatewayClient;
import vn.lhh.web.client.PageDataLoader;

/**
 * Argument resolver that gives each request one page data loader, shared by the
 * controller, the headers and the error pages.
 */
@Component
class PageDataArgumentResolver implements HandlerMethodArgumentResolver {

	private static final String ATTRIBUTE = PageDataLoader.class.getName();

	private final GatewayClient gatewayClient;

	PageDataArgumentResolver(GatewayClient gatewayClient) {
		this.gatewayClient = gatewayClient;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageDataLoader.class;
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

	PageDataLoader of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof PageDataLoader known) {
			return known;
		}
		PageDataLoader pageDataLoader = this.gatewayClient.reads(reader(request));
		request.setAttribute(ATTRIBUTE, pageDataLoader);
		return pageDataLoader;
	}

	private static String reader(HttpServletRequest request) {
		String forwarded = request.getHeader("X-Forwarded-For");
		return (forwarded != null && !forwarded.isBlank()) ? forwarded : request.getRemoteAddr();
	}

}
