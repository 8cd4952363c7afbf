package vn.lhh.identity.audit.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.lhh.identity.audit.RequestOrigin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Component
class HttpRequestOrigin implements RequestOrigin {

	@Override
	public @Nullable String actor() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller instanceof JwtAuthenticationToken) ? caller.getName() : null;
	}

	@Override
	public @Nullable String network() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map(ServletRequestAttributes.class::cast)
			.map(ServletRequestAttributes::getRequest)
			.map(HttpServletRequest::getRemoteAddr)
			.map(NetworkPrefix::of)
			.orElse(null);
	}

}
