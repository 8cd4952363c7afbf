package vn.lhh.web.page.security;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

import vn.lhh.web.WebProperties;

/**
 * Accepts same-origin forms only. There is no session and no token, so the browser's own
 * Origin or Referer header protects the reader; with an Origin of {@code null},
 * Sec-Fetch-Site still says whether it is this site.
 */
@Component
public class SameOriginInterceptor implements HandlerInterceptor {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

	private final WebProperties properties;

	SameOriginInterceptor(WebProperties properties) {
		this.properties = properties;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (SAFE.contains(request.getMethod()) || isOwn(request)) {
			return true;
		}
		throw new ErrorResponseException(HttpStatus.FORBIDDEN);
	}

	private boolean isOwn(HttpServletRequest request) {
		if ("null".equals(request.getHeader("Origin"))) {
			return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
		}
		return isOwn(origin(request), request);
	}

	private boolean isOwn(@Nullable URI origin, HttpServletRequest request) {
		if (origin == null || origin.getAuthority() == null) {
			return false;
		}
		URI portal = this.properties.portalUrl();
		boolean known = portal.getScheme().equals(origin.getScheme())
				&& origin.getAuthority().equals(portal.getAuthority());
		return known || origin.getAuthority().equals(request.getHeader("X-Forwarded-Host"))
				|| origin.getAuthority().equals(request.getHeader("Host"));
	}

	private static @Nullable URI origin(HttpServletRequest request) {
		String origin = request.getHeader("Origin");
		String from = (origin != null) ? origin : request.getHeader("Referer");
		try {
			return (from != null) ? URI.create(from) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
