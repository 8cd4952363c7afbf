package vn.lhh.kit.idempotency;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;
import vn.lhh.kit.security.CurrentActor;

import org.springframework.http.HttpHeaders;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Spring interceptor that begins a POST with an {@code Idempotency-Key} once the caller
 * is allowed: the first request goes on, a repeated one gets the recorded response.
 */
class IdempotencyInterceptor implements HandlerInterceptor {

	private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

	private static final Duration LONGEST_REQUEST = Duration.ofMinutes(2);

	private final RecordedResponses responses;

	IdempotencyInterceptor(RecordedResponses responses) {
		this.responses = responses;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException, ServletException {
		if (!(request.getAttribute(KeyedRequest.class.getName()) instanceof KeyedRequest keyed)) {
			return true;
		}
		if (!KEY.matcher(keyed.key()).matches()) {
			throw Problem.invalid(KeyedRequest.HEADER, "invalid");
		}
		if (request instanceof MultipartHttpServletRequest form) {
			form.getMultiFileMap();
		}
		String id = new Digest().add(CurrentActor.id()).add(keyed.key()).hex();
		String digest = keyed.digest();
		Optional<RecordedResponse> known = this.responses.begin(id, digest);
		if (known.isEmpty()) {
			keyed.recordedAs(id, digest);
			return true;
		}
		repeat(known.get(), digest, keyed, response);
		return false;
	}

	private void repeat(RecordedResponse known, String digest, KeyedRequest request, HttpServletResponse response)
			throws IOException {
		if (!known.request().equals(digest)) {
			throw new Problem(ProblemKind.UNPROCESSABLE, "idempotency-key-reused");
		}
		Integer status = known.status();
		if (status == null) {
			throw unfinished(known, response);
		}
		response.setStatus(status);
		header(response, HttpHeaders.LOCATION, known.location());
		header(response, HttpHeaders.ETAG, known.etag());
		header(response, HttpHeaders.CONTENT_TYPE, known.contentType());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		byte[] body = known.body();
		if (body != null) {
			response.getOutputStream().write(new BodyCipher(CurrentActor.id(), request.key()).decrypt(body));
		}
	}

	private Problem unfinished(RecordedResponse known, HttpServletResponse response) {
		if (known.startedAt().plus(LONGEST_REQUEST).isBefore(this.responses.now())) {
			return new Problem(ProblemKind.CONFLICT, "idempotency-outcome-unknown");
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, "2");
		return new Problem(ProblemKind.CONFLICT, "idempotency-key-in-use");
	}

	private static void header(HttpServletResponse response, String name, @Nullable String value) {
		if (value != null) {
			response.setHeader(name, value);
		}
	}

}
