package vn.lhh.identity.audit.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.lhh.identity.audit.RequestOrigin;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.ActorArgumentResolver;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Component
class HttpRequestOrigin implements RequestOrigin {

	@Override
	public @Nullable String actor() {
		return ActorArgumentResolver.current().map(Actor::id).orElse(null);
	}

	@Override
	public @Nullable String actorName() {
		return ActorArgumentResolver.current().map(Actor::name).orElse(null);
	}

	@Override
	public @Nullable String traceId() {
		return MDC.get("traceId");
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
