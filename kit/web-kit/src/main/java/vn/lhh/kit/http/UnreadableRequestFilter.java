package vn.lhh.kit.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Servlet filter that refuses unreadable parameters before any code asks for one. The
 * request goes on without them, so that a client that is not signed in is told that
 * first, and Spring MVC then answers by its usual advice.
 */
class UnreadableRequestFilter extends OncePerRequestFilter {

	static final String STATUS = UnreadableRequestFilter.class.getName() + ".status";

	private static final Logger log = LoggerFactory.getLogger(UnreadableRequestFilter.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpStatus refusal = refusal(request);
		if (refusal == null) {
			chain.doFilter(request, response);
			return;
		}
		log.debug("unreadable request: {} {}", request.getMethod(), request.getRequestURI());
		request.setAttribute(STATUS, refusal);
		response.setHeader("X-Content-Type-Options", "nosniff");
		chain.doFilter(new WithoutParameters(request), response);
	}

	private static @Nullable HttpStatus refusal(HttpServletRequest request) {
		String query = request.getQueryString();
		if (query != null && !QueryCheck.isReadable(query)) {
			return HttpStatus.BAD_REQUEST;
		}
		String type = request.getContentType();
		return (type == null) ? null : refusalOfBody(type, request);
	}

	private static @Nullable HttpStatus refusalOfBody(String type, HttpServletRequest request) {
		MediaType media;
		try {
			media = MediaType.parseMediaType(type);
		}
		catch (InvalidMediaTypeException ex) {
			return type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE) ? HttpStatus.BAD_REQUEST
					: HttpStatus.UNSUPPORTED_MEDIA_TYPE;
		}
		if (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(media)) {
			String boundary = media.getParameter("boundary");
			return (boundary == null || boundary.isBlank()) ? HttpStatus.BAD_REQUEST : null;
		}
		return MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(media) ? refusalOfForm(request) : null;
	}

	private static @Nullable HttpStatus refusalOfForm(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return null;
		}
		catch (InvalidParameterException ex) {
			return (ex.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) ? HttpStatus.CONTENT_TOO_LARGE
					: HttpStatus.BAD_REQUEST;
		}
	}

	/** The request without its unreadable parts. */
	private static final class WithoutParameters extends ParameterlessRequest {

		WithoutParameters(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getQueryString() {
			return null;
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? null : super.getHeader(name);
		}

	}

}
