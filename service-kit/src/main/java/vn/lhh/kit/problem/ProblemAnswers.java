package vn.lhh.kit.problem;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Words a problem in the reader's language and wraps it as
 * {@code application/problem+json}.
 */
public class ProblemAnswers {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	ProblemAnswers(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The answer to a failed request.
	 * @param problem what went wrong
	 * @param request the request that failed
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

	ProblemView view(Problem problem, int status, HttpServletRequest request) {
		Locale locale = (request.getHeader("Accept-Language") != null) ? request.getLocale() : VIETNAMESE;
		Object[] arguments = problem.arguments().toArray();
		List<ProblemView.Field> fields = problem.errors().stream().map((error) -> field(error, locale)).toList();
		return new ProblemView("/docs/problems#" + problem.code(), text(problem.code() + ".title", arguments, locale),
				status, problem.code(), text(problem.code() + ".detail", arguments, locale), request.getRequestURI(),
				TraceId.of(request), fields);
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
