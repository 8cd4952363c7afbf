package vn.lhh.gateway.route;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of headers that concern one connection only, or say who the client is, and so are
 * never forwarded.
 */
final class ProxyHeaders {

	private static final Set<String> HOP_BY_HOP = Set.of("connection", "keep-alive", "proxy-connection",
			"proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade",
			"http2-settings");

	private static final Set<String> FRAMING = Set.of("content-length", "host", "expect");

	private static final Set<String> IDENTITY = Set.of("forwarded", "x-real-ip", "x-client-ip", "true-client-ip",
			"cf-connecting-ip", "x-cluster-client-ip", "x-original-url", "x-rewrite-url", "x-http-method-override",
			"x-http-method", "x-method-override", "traceparent", "tracestate");

	private static final Set<String> BODY = Set.of("content-type", "content-encoding", "content-language",
			"content-location", "content-disposition");

	private static final Set<String> SERVER = Set.of("date", "server", "x-powered-by", "content-length");

	private ProxyHeaders() {
	}

	/** Whether a request header is for the service. */
	static boolean isForService(String name, Set<String> connection) {
		String lower = name.toLowerCase(Locale.ROOT);
		return !HOP_BY_HOP.contains(lower) && !FRAMING.contains(lower) && !IDENTITY.contains(lower)
				&& !lower.startsWith("x-forwarded-") && !connection.contains(lower);
	}

	/** Whether a header describes a body, so that it means nothing without one. */
	static boolean describesBody(String name) {
		return BODY.contains(name.toLowerCase(Locale.ROOT));
	}

	/** Whether a response header is for the client. */
	static boolean isForClient(String name, Set<String> connection) {
		String lower = name.toLowerCase(Locale.ROOT);
		return !HOP_BY_HOP.contains(lower) && !SERVER.contains(lower) && !connection.contains(lower);
	}

	/** Names of headers that {@code Connection} declares to be hop-by-hop. */
	static Set<String> connectionOptions(List<String> values) {
		if (values.isEmpty()) {
			return Set.of();
		}
		Set<String> names = new HashSet<>();
		for (String value : values) {
			List.of(value.split(",")).forEach((name) -> names.add(name.trim().toLowerCase(Locale.ROOT)));
		}
		return names;
	}

}
