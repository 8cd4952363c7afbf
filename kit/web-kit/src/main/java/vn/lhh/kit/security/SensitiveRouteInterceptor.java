package vn.lhh.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Spring interceptor that asks identity-service before a {@link Sensitive} route runs.
 */
class SensitiveRouteInterceptor implements HandlerInterceptor {

	private final AccountStandings accountStandings;

	SensitiveRouteInterceptor(AccountStandings accountStandings) {
		this.accountStandings = accountStandings;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && isSensitive(method)
				&& SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
			this.accountStandings.verifyNow(caller.getToken());
		}
		return true;
	}

	private static boolean isSensitive(HandlerMethod method) {
		return AnnotatedElementUtils.hasAnnotation(method.getMethod(), Sensitive.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Sensitive.class);
	}

}
