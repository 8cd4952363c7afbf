package vn.lhh.gateway.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

import vn.lhh.gateway.problem.TraceContext;
import vn.lhh.gateway.security.Caller;

/**
 * Takes a beacon in: reads it, says who it was, and hands it on.
 */
@Service
class VisitDesk {

	private final VisitorClassifier visitorClassifier;

	private final VisitPublisher log;

	private final Clock clock;

	VisitDesk(VisitorClassifier visitorClassifier, VisitPublisher log, Clock clock) {
		this.visitorClassifier = visitorClassifier;
		this.log = log;
		this.clock = clock;
	}

	void record(JsonNode body, HttpServletRequest request) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		VisitRequest visit = VisitRequestParser.read(body, now);
		this.log.append(event(visit, request, now), TraceContext.of(request).traceparent());
	}

	private VisitRecorded event(VisitRequest visit, HttpServletRequest request, Instant now) {
		Visitor visitor = this.visitorClassifier.recognise(request);
		String viewId = (visit.viewId() != null) ? visit.viewId() : visit.visitId();
		VisitKind kind = (visit.kind() != null) ? visit.kind() : VisitKind.PAGE;
		return new VisitRecorded(visit.visitId(), viewId, now, visit.path(), kind, visitor.visitorClass(),
				visitor.botName(), visit.contentType(), visit.contentId(),
				VisitPathNormalizer.foreignHost(visit.referrer(), Caller.of(request).host()), visitor.device());
	}

}
