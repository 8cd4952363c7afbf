package vn.lhh.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.lhh.kit.http.TraceContext;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Problem responses with messages in the reader's language, as
 * {@code application/problem+json}.
 */
public class ProblemResponses {

	private static final Logger logger = LoggerFactory.getLogger(ProblemResponses.class);

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	ProblemResponses(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Answers a failed request with a problem.
	 * @return status, headers and body
	 */
	public ResponseEntity<ProblemView> answer(Problem problem, HttpServletRequest request) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatusCode.valueOf(problem.kind().status()))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header("Cache-Control", "no-store");
		if (problem.kind() == ProblemKind.TOO_MANY || problem.kind() == ProblemKind.UNAVAILABLE) {
			answer.header("Retry-After", "30");
		}
		return answer.body(view(problem, problem.kind().status(), request));
	}

	/**
	 * Answers a request that failed with a status only.
	 * @param status 4xx or 5xx
	 * @param headers further headers of the failure
	 * @return status, headers and body
	 */
	public ResponseEntity<ProblemView> plain(HttpStatusCode status, HttpHeaders headers, HttpServletRequest request) {
		String code = switch (status.value()) {
			case 404 -> "not-found";
			case 405 -> "method-not-allowed";
			case 406 -> "not-acceptable";
			case 413 -> "too-large";
			case 415 -> "media-type-unsupported";
			default -> status.is5xxServerError() ? "internal-error" : "bad-request";
		};
		return ResponseEntity.status(status)
			.headers((to) -> to.addAll(headers))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(view((status.value() == 413) ? Problem.tooLarge(0) : new Problem(ProblemKind.INVALID, code),
					status.value(), request));
	}

	/**
	 * Answers a request that failed unexpectedly, and logs why.
	 * @return 500
	 */
	public ResponseEntity<ProblemView> unexpected(Exception failure, HttpServletRequest request) {
		logger.error("[{}] {} {}", TraceContext.of(request).traceId(), request.getMethod(), request.getRequestURI(),
				failure);
		return plain(HttpStatusCode.valueOf(500), HttpHeaders.EMPTY, request);
	}

	/**
	 * Returns the Vietnamese title of a problem.
	 * @return the title, or the code where it has none
	 */
	public String title(String code) {
		String title = text(code + ".title", new Object[0], VIETNAMESE);
		return title.equals(code + ".title") ? code : title;
	}

	/**
	 * Returns the Vietnamese detail of a problem, for a page.
	 */
	public String detail(Problem problem) {
		return text(problem.code() + ".detail", problem.arguments().toArray(), VIETNAMESE);
	}

	/**
	 * Returns the fields of a problem with Vietnamese messages, for a page.
	 * @return may be empty
	 */
	public List<ProblemView.Field> fields(Problem problem) {
		return problem.errors().stream().map((error) -> field(error, VIETNAMESE)).toList();
	}

	ProblemView view(Problem problem, int status, HttpServletRequest request) {
		Locale locale = (request.getHeader("Accept-Language") != null) ? request.getLocale() : VIETNAMESE;
		Object[] arguments = isPlainlyInvalid(problem)
				? new Object[] { problem.errors().size(), names(problem, locale) } : problem.arguments().toArray();
		List<ProblemView.Field> fields = problem.errors().stream().map((error) -> field(error, locale)).toList();
		return new ProblemView("/docs/problems#" + problem.code(), text(problem.code() + ".title", arguments, locale),
				status, problem.code(), text(problem.code() + ".detail", arguments, locale), instance(request),
				TraceContext.of(request).traceId(), fields);
	}

	private static String instance(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

	private static boolean isPlainlyInvalid(Problem problem) {
		return "validation-failed".equals(problem.code()) && !problem.errors().isEmpty();
	}

	private String names(Problem problem, Locale locale) {
		return problem.errors()
			.stream()
			.map((error) -> label(error.field(), locale))
			.distinct()
			.collect(Collectors.joining(", "));
	}

	/**
	 * Returns a field's display name, followed by the path where the field is nested.
	 */
	private String label(String path, Locale locale) {
		String last = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]$", "");
		String label = this.messages.getMessage(last + ".label", null, "", locale);
		if (label == null || label.isEmpty()) {
			return path;
		}
		return last.equals(path) ? label : label + " (" + path + ")";
	}

	private ProblemView.Field field(FieldError error, Locale locale) {
		String message = text("field." + error.code(), error.arguments().toArray(), locale);
		return new ProblemView.Field(error.field(), error.code(), message);
	}

	private String text(String key, Object[] arguments, Locale locale) {
		String fallback = key.endsWith(".detail") ? text(key.replace(".detail", ".title"), arguments, locale) : key;
		String text = this.messages.getMessage(key, arguments, fallback, locale);
		return (text == null) ? fallback : text;
	}

}
