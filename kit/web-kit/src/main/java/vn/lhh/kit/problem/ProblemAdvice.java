package vn.lhh.kit.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import vn.lhh.kit.http.TraceContext;
import vn.lhh.kit.http.ClientFaults;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Exception advice that turns every failure into one problem, after any advice that knows
 * the failure better. The text of an unexpected exception stays in the log.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

	private static final Logger logger = LoggerFactory.getLogger(ProblemAdvice.class);

	private final ProblemResponses problemResponses;

	ProblemAdvice(ProblemResponses problemResponses) {
		this.problemResponses = problemResponses;
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> named(Problem problem, HttpServletRequest request) {
		return this.problemResponses.answer(problem, request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> beanRules(MethodArgumentNotValidException failure, HttpServletRequest request) {
		List<FieldError> errors = failure.getBindingResult()
			.getFieldErrors()
			.stream()
			.map((error) -> FieldError.of(error.getField(), code(error), sizes(error.getArguments())))
			.toList();
		return this.problemResponses.answer(Problem.invalid(errors), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> body(HttpMessageNotReadableException failure, HttpServletRequest request) {
		String path = (failure.getCause() instanceof JacksonException json) ? path(json) : "";
		Problem problem = path.isEmpty() ? new Problem(ProblemKind.INVALID, "body-unreadable")
				: Problem.invalid(path, "wrong-type");
		return this.problemResponses.answer(problem, request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> parameter(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
		Class<?> type = failure.getRequiredType();
		String code = (type != null && java.time.temporal.Temporal.class.isAssignableFrom(type)) ? "date-malformed"
				: "wrong-type";
		return this.problemResponses.answer(Problem.invalid(failure.getName(), code), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> missing(ServletRequestBindingException failure, HttpServletRequest request) {
		String name = (failure instanceof MissingServletRequestParameterException parameter)
				? parameter.getParameterName() : String.valueOf(failure.getBody().getDetail());
		return this.problemResponses.answer(Problem.invalid(name, "required"), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> missingPart(MissingServletRequestPartException failure, HttpServletRequest request) {
		return this.problemResponses.answer(Problem.invalid(failure.getRequestPartName(), "required"), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
		long most = (NestedExceptionUtils.getRootCause(failure) instanceof SizeException size) ? size.getPermittedSize()
				: 0;
		return this.problemResponses.answer(Problem.tooLarge(most), request);
	}

	@ExceptionHandler
	void readerLeft(AsyncRequestNotUsableException failure) {
		logger.debug("reader left: {}", failure.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<ProblemView> anythingElse(Exception failure, HttpServletRequest request) {
		Optional<HttpStatusCode> clients = ClientFaults.statusOf(failure);
		if (clients.isPresent()) {
			logger.debug("[{}] {}", TraceContext.of(request).traceId(), failure.toString());
			return this.problemResponses.plain(clients.get(), headers(failure), request);
		}
		return this.problemResponses.unexpected(failure, request);
	}

	private static HttpHeaders headers(Exception failure) {
		return (failure instanceof ErrorResponse response) ? response.getHeaders() : HttpHeaders.EMPTY;
	}

	private static String path(JacksonException failure) {
		return failure.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining("."))
			.replace(".[", "[");
	}

	private static String code(org.springframework.validation.FieldError error) {
		if (!"typeMismatch".equals(error.getCode())) {
			return constraint(error.getCode());
		}
		boolean isDate = error.getCodes() != null
				&& List.of(error.getCodes()).contains("typeMismatch.java.time.LocalDate");
		return isDate ? "date-malformed" : "wrong-type";
	}

	private static String constraint(@Nullable String annotation) {
		return switch (String.valueOf(annotation)) {
			case "NotNull", "NotBlank", "NotEmpty" -> "required";
			case "Size" -> "too-long";
			case "Email" -> "email-malformed";
			default -> "invalid";
		};
	}

	private static Object[] sizes(Object @Nullable [] arguments) {
		return (arguments != null && arguments.length > 1) ? new Object[] { arguments[1] } : new Object[0];
	}

}
