package vn.lhh.kit.idempotency;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lhh.kit.security.CurrentActor;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Servlet filter that records the response of a POST with an {@code Idempotency-Key}. It
 * forgets a rejected request, because that had no effect, so the key may be used for the
 * corrected request.
 * <p>
 * Guarantee: a request with a key takes effect at most once in 24 hours if its first
 * response was a success or the process died before it answered. If the process died, the
 * outcome is unknown and the response says so; nothing is repeated without the client's
 * knowledge. A first response of 5xx frees the key, because it tells the client to try
 * again.
 */
class IdempotencyFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);

	private final RecordedResponses responses;

	IdempotencyFilter(RecordedResponses responses) {
		this.responses = responses;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod()) || request.getHeader(KeyedRequest.HEADER) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		KeyedRequest keyed = new KeyedRequest(request, String.valueOf(request.getHeader(KeyedRequest.HEADER)));
		request.setAttribute(KeyedRequest.class.getName(), keyed);
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		boolean isAnswered = false;
		try {
			chain.doFilter(keyed, answer);
			isAnswered = true;
		}
		finally {
			settle(keyed, answer, isAnswered);
		}
		answer.copyBodyToResponse();
	}

	private void settle(KeyedRequest request, ContentCachingResponseWrapper answer, boolean isAnswered) {
		String id = request.recordId();
		if (id == null) {
			return;
		}
		try {
			if (isAnswered && answer.getStatus() < 300) {
				this.responses.complete(recorded(id, request, answer));
			}
			else {
				this.responses.forget(id);
			}
		}
		catch (DataAccessException ex) {
			log.warn("The outcome of a request with an Idempotency-Key was not recorded: {}", ex.getMessage());
		}
	}

	private RecordedResponse recorded(String id, KeyedRequest request, ContentCachingResponseWrapper answer) {
		Instant now = this.responses.now();
		BodyCipher cipher = new BodyCipher(CurrentActor.id(), request.key());
		return new RecordedResponse(id, request.recordedDigest(), now, this.responses.end(), answer.getStatus(),
				answer.getHeader(HttpHeaders.LOCATION), answer.getHeader(HttpHeaders.ETAG), answer.getContentType(),
				cipher.encrypt(answer.getContentAsByteArray()));
	}

}
