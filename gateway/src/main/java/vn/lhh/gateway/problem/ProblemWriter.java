package vn.lhh.gateway.problem;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

import vn.lhh.kit.http.TraceContext;
import vn.lhh.kit.problem.FieldError;
import vn.lhh.kit.problem.ProblemView;

/**
 * Writes a {@link GatewayProblem} as {@code application/problem+json}, in the same way in
 * filters, routes and controllers; a browser that asks for a page gets HTML.
 */
@Component
public class ProblemWriter {

	private static final Locale VIETNAMESE = Locale.of("vi");

	private final MessageSource messages = messages();

	private final ProblemHtml problemHtml = new ProblemHtml();

	private final ObjectMapper json;

	ProblemWriter(ObjectMapper json) {
		this.json = json;
	}

	private static MessageSource messages() {
		ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
		bundle.setBasename("problems");
		bundle.setDefaultEncoding("UTF-8");
		bundle.setDefaultLocale(VIETNAMESE);
		return bundle;
	}

	/**
	 * Answers with the problem.
	 * @param response not yet committed
	 * @throws IOException if the connection is broken
	 */
	public void write(GatewayProblem problem, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		write(problem, request, response, ProblemHtml.wanted(request));
	}

	/**
	 * Answers with the problem as HTML or JSON.
	 * @param response not yet committed
	 * @param page whether to write an HTML page instead of
	 * {@code application/problem+json}
	 * @throws IOException if the connection is broken
	 */
	public void write(GatewayProblem problem, HttpServletRequest request, HttpServletResponse response, boolean page)
			throws IOException {
		ProblemView view = view(problem, request);
		byte[] body = page ? this.problemHtml.draw(view) : this.json.writeValueAsBytes(view);
		response.setStatus(problem.status());
		response.setContentType(page ? "text/html;charset=UTF-8" : "application/problem+json");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (problem.retryAfter() != null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
		}
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private ProblemView view(GatewayProblem problem, HttpServletRequest request) {
		Locale locale = locale(request);
		String code = problem.code();
		return new ProblemView("/docs/problems#" + code, text(code + ".title", locale), problem.status(), code,
				text(problem.detailKey(), locale), instance(request), TraceContext.of(request).traceId(),
				problem.errors().stream().map((error) -> field(error, locale)).toList());
	}

	private ProblemView.Field field(FieldError error, Locale locale) {
		return new ProblemView.Field(error.field(), error.code(), text("field." + error.code(), locale));
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	private static String instance(HttpServletRequest request) {
		Object original = request.getAttribute("jakarta.servlet.error.request_uri");
		return (original != null) ? original.toString() : request.getRequestURI();
	}

	private static Locale locale(HttpServletRequest request) {
		boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
		return (asked && "en".equals(request.getLocale().getLanguage())) ? Locale.ENGLISH : VIETNAMESE;
	}

}
