package vn.lhh.gateway.route;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which headers concern one connection only, or say who the client is, and so never pass.
 */
final class Headers {

	private static final Set<String> HOP = Set.of("connection", "keep-alive", "proxy-connection", "proxy-authenticate",
			"proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade", "http2-settings");

	private static final Set<String> FRAMING = Set.of("content-length", "host", "expect");

	private static final Set<String> IDENTITY = Set.of("forwarded", "x-real-ip", "x-client-ip", "true-client-ip",
			"cf-connecting-ip", "x-cluster-client-ip", "x-original-url", "x-rewrite-url", "x-http-method-override",
			"x-http-method", "x-method-override", "traceparent", "tracestate");

	private static final Set<String> BODY = Set.of("content-type", "content-encoding", "content-language",
			"content-location", "content-disposition");

	private static final Set<String> SERVER = Set.of("date", "server", "x-powered-by", "content-length");

	private Headers() {
	}

	static boolean passesUp(String name, Set<String> named) {
		String lower = name.toLowerCase(Locale.ROOT);
		return !HOP.contains(lower) && !FRAMING.contains(lower) && !IDENTITY.contains(lower)
				&& !lower.startsWith("x-forwarded-") && !named.contains(lower);
	}

	/** Whether a header speaks of a body, so that it means nothing without one. */
	static boolean describesBody(String name) {
		return BODY.contains(name.toLowerCase(Locale.ROOT));
	}

	static boolean passesDown(String name, Set<String> named) {
		String lower = name.toLowerCase(Locale.ROOT);
		return !HOP.contains(lower) && !SERVER.contains(lower) && !named.contains(lower);
	}

	static Set<String> named(List<@Nullable String> connection) {
		Set<String> names = new HashSet<>();
		for (String value : connection) {
			if (value != null) {
				List.of(value.split(",")).forEach((name) -> names.add(name.trim().toLowerCase(Locale.ROOT)));
			}
		}
		return names;
	}

}
