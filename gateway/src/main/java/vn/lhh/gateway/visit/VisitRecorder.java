package vn.lhh.gateway.visit;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.gateway.security.Caller;
import vn.lhh.gateway.security.RateLimiter;

/**
 * Takes a beacon in: admits it, reads it, and returns when Kafka has it.
 */
@Component
class VisitRecorder {

	private final VisitDesk desk;

	private final VisitProperties properties;

	private final ObjectReader strict;

	private final RateLimiter limiter;

	VisitRecorder(VisitDesk desk, VisitProperties properties, ObjectMapper json) {
		this.desk = desk;
		this.properties = properties;
		this.strict = json.reader()
			.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
		this.limiter = new RateLimiter(properties.perSecond(), properties.burst(), System::nanoTime);
	}

	void take(HttpServletRequest request) throws IOException {
		admit(request);
		this.desk.record(body(request), request);
	}

	private void admit(HttpServletRequest request) {
		if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
			throw GatewayProblem.of(403, "cross-site-refused");
		}
		if (!this.limiter.allows(Caller.of(request))) {
			throw GatewayProblem.retryable(429, "rate-limited", Duration.ofSeconds(1));
		}
	}

	private JsonNode body(HttpServletRequest request) throws IOException {
		int largest = (int) this.properties.largest().toBytes();
		byte[] bytes = request.getInputStream().readNBytes(largest + 1);
		if (bytes.length > largest) {
			throw GatewayProblem.tooLarge();
		}
		try {
			JsonNode body = this.strict.readTree(bytes);
			if (body.isObject()) {
				return body;
			}
		}
		catch (JacksonException ex) {
			throw GatewayProblem.of(400, "request-malformed");
		}
		throw GatewayProblem.of(400, "request-malformed");
	}

}
