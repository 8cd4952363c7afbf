package vn.lhh.kit.publishing;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers 301 for an old slug.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RelocationAdvice {

	@ExceptionHandler
	ResponseEntity<Void> moved(MovedPermanently moved, HttpServletRequest request) {
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(moved.relocate(request.getRequestURI()) + query))
			.cacheControl(CacheControl.maxAge(java.time.Duration.ofMinutes(5)).cachePublic())
			.build();
	}

}
