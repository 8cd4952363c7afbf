package vn.lhh.gateway.visit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;

import vn.lhh.gateway.problem.GatewayProblem;
import vn.lhh.kit.http.TraceContext;
import vn.lhh.gateway.security.Caller;
import vn.lhh.gateway.ratelimit.RateLimiter;

/**
 * Records the visit of a beacon: checks, parses and classifies it, and returns after
 * Kafka's acknowledgement.
 */
@Component
class VisitRecorder {

	private final VisitorClassifier visitorClassifier;

	private final VisitPublisher visitPublisher;

	private final Clock clock;

	private final VisitProperties properties;

	private final ObjectReader strict;

	private final RateLimiter limiter;

	VisitRecorder(VisitorClassifier visitorClassifier, VisitPublisher visitPublisher, Clock clock,
			VisitProperties properties, ObjectMapper json) {
		this.visitorClassifier = visitorClassifier;
		this.visitPublisher = visitPublisher;
		this.clock = clock;
		this.properties = properties;
		this.strict = json.reader()
			.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
		this.limiter = new RateLimiter(properties.perSecond(), properties.burst(), System::nanoTime);
	}

	void take(HttpServletRequest request) throws IOException {
		admit(request);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		VisitRequest visit = VisitRequestParser.read(body(request), now);
		this.visitPublisher.append(event(visit, request, now), TraceContext.of(request).traceparent());
	}

	private VisitRecorded event(VisitRequest visit, HttpServletRequest request, Instant now) {
		Visitor visitor = this.visitorClassifier.recognise(request);
		String viewId = (visit.viewId() != null) ? visit.viewId() : visit.visitId();
		VisitKind kind = (visit.kind() != null) ? visit.kind() : VisitKind.PAGE;
		return new VisitRecorded(visit.visitId(), viewId, now, visit.path(), kind, visitor.visitorClass(),
				visitor.botName(), visit.contentType(), visit.contentId(),
				VisitPathNormalizer.foreignHost(visit.referrer(), Caller.of(request).host()), visitor.device());
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
