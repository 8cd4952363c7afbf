package vn.lhh.gateway.visit;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import vn.lhh.gateway.security.Caller;
import vn.lhh.gateway.security.CidrRange;
import vn.lhh.gateway.visit.CrawlerDetector.Robot;

/**
 * Classifies visitors as readers, robots or staff. A program on this machine counts as a
 * reader, since the operator tests the counter with one.
 */
@Component
class VisitorClassifier {

	private static final int LONGEST = 512;

	private static final int MOST_AGENTS = 10_000;

	private final Cache<String, Agent> agents = Caffeine.newBuilder().maximumSize(MOST_AGENTS).build();

	private final CrawlerDetector crawlerDetector;

	private final List<CidrRange> internal;

	VisitorClassifier(CrawlerDetector crawlerDetector, VisitProperties properties) {
		this.crawlerDetector = crawlerDetector;
		this.internal = properties.internalNetworks()
			.stream()
			.filter((text) -> !text.isBlank())
			.map(CidrRange::parse)
			.toList();
	}

	Visitor recognise(HttpServletRequest request) {
		Caller caller = Caller.of(request);
		Agent agent = this.agents.get(userAgent(request), this::look);
		Optional<Robot> robot = agent.robot().filter((found) -> !(found.program() && caller.local()));
		if (robot.isPresent()) {
			return new Visitor(VisitorClass.BOT, robot.get().name(), agent.device());
		}
		boolean staff = this.internal.stream().anyMatch((cidrRange) -> cidrRange.contains(caller.ip()));
		return new Visitor(staff ? VisitorClass.INTERNAL : VisitorClass.HUMAN, null, agent.device());
	}

	private Agent look(String userAgent) {
		return new Agent(this.crawlerDetector.recognise(userAgent), DeviceKind.of(userAgent));
	}

	/** Classification of a user agent; cached, as it takes thousands of patterns. */
	private record Agent(Optional<Robot> robot, DeviceKind device) {
	}

	private static String userAgent(HttpServletRequest request) {
		String userAgent = request.getHeader("User-Agent");
		return (userAgent == null) ? "" : userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
	}

}
