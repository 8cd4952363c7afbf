package vn.lhh.gateway.request;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.gateway.FilterOrder;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.problem.ProblemWriter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Servlet filter that refuses request heads that a service could not read: undecodable
 * parameters, multipart without a boundary, a body where none belongs, and more than 32
 * ranges.
 */
@Component
@Order(FilterOrder.REQUEST_CHECK)
class RequestCheckFilter extends OncePerRequestFilter {

	private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

	private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary\\s*=\\s*(\"[^\"]+\"|[^\\s\";]+)",
			Pattern.CASE_INSENSITIVE);

	private static final int MOST_RANGES = 32;

	private final ProblemWriter problemWriter;

	RequestCheckFilter(ProblemWriter problemWriter) {
		this.problemWriter = problemWriter;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			check(request);
		}
		catch (GatewayProblem problem) {
			if (hasBody(request)) {
				response.setHeader("Connection", "close");
			}
			this.problemWriter.write(problem, request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	private static void check(HttpServletRequest request) {
		if (request.getQueryString() != null) {
			UrlEncodedText.checkQuery(request.getQueryString());
		}
		if (lacksBoundary(request.getContentType())) {
			throw invalid("Content-Type", "boundary-missing");
		}
		if (BODILESS.contains(request.getMethod()) && hasBody(request)) {
			throw invalid("Content-Length", "body-unexpected");
		}
		String range = request.getHeader("Range");
		if (range != null && range.chars().filter((each) -> each == ',').count() >= MOST_RANGES) {
			throw invalid("Range", "too-many-ranges");
		}
	}

	private static boolean lacksBoundary(@Nullable String type) {
		return type != null && type.trim().toLowerCase(Locale.ROOT).startsWith("multipart/")
				&& !BOUNDARY.matcher(type).find();
	}

	private static boolean hasBody(HttpServletRequest request) {
		return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
	}

	private static GatewayProblem invalid(String field, String code) {
		return GatewayProblem.invalid(List.of(FieldError.of(field, code)));
	}

}
