package vn.lhh.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Refuses to map what {@link UnreadableRequestFilter} refused, so that Spring MVC answers
 * with its status.
 */
class UnreadableRequestMapping extends AbstractHandlerMapping {

	UnreadableRequestMapping() {
		setOrder(Ordered.HIGHEST_PRECEDENCE);
	}

	@Override
	protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
		if (request.getAttribute(UnreadableRequestFilter.STATUS) instanceof HttpStatus status) {
			throw new ErrorResponseException(status);
		}
		return null;
	}

}
