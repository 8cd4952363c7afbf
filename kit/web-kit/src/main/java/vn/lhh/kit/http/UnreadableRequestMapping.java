package vn.lhh.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Handler mapping that rejects requests refused by {@link UnreadableRequestFilter}, so
 * that Spring MVC answers with the refusal's status.
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
