package vn.lhh.gateway.ratelimit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.route.Searches;

/**
 * Rate limited kinds of requests, each with its own limit.
 */
enum RateLimitKind {

	/** Questions from the public. */
	QUESTIONS,
	/** Logins and token requests. */
	LOGINS,
	/** Editors' writes. */
	EDITORS,
	/** Other writes. */
	WRITES,
	/** Searches. */
	SEARCHES,
	/** Suggestions for the words that a reader is typing. */
	SUGGESTIONS,
	/** Other reads that no cached response serves. */
	READS;

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> ASKING = Set.of("/api/qa/questions", "/hoi-dap/gui-cau-hoi");

	private static final Pattern HEALTH = Pattern.compile("/(livez|readyz|actuator)(/.*)?");

	private static final Pattern ACCOUNTS = Pattern.compile("/(login|tai-khoan|oauth2|connect)(/.*)?");

	private static final Pattern ADMIN = Pattern.compile("/(api/[^/]+/admin|api/identity|quan-tri)(/.*)?");

	/**
	 * The kind of a request, null if it is not limited here; visits, for example, have
	 * their own limit.
	 */
	static @Nullable RateLimitKind of(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (path.startsWith("/api/site/") || HEALTH.matcher(path).matches()) {
			return null;
		}
		if (SAFE.contains(request.getMethod())) {
			return read(path, request.getQueryString());
		}
		return write(path);
	}

	private static RateLimitKind read(String path, @Nullable String query) {
		if (Searches.suggests(path)) {
			return SUGGESTIONS;
		}
		return Searches.asked(path, query) ? SEARCHES : READS;
	}

	private static RateLimitKind write(String path) {
		if (ASKING.contains(path)) {
			return QUESTIONS;
		}
		if (ACCOUNTS.matcher(path).matches()) {
			return LOGINS;
		}
		return ADMIN.matcher(path).matches() ? EDITORS : WRITES;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
