package vn.lhh.gateway.ratelimit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vn.lhh.gateway.route.Searches;

/**
 * What is limited, each with an allowance of its own.
 */
enum RateLimitKind {

	/** Questions of the public. */
	QUESTIONS,
	/** Logging in and fetching tokens. */
	LOGINS,
	/** What editors change. */
	EDITORS,
	/** Whatever else is changed. */
	WRITES,
	/** Searches. */
	SEARCHES,
	/** Whatever else is read that no kept answer serves. */
	READS;

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> ASKING = Set.of("/api/qa/questions", "/hoi-dap/gui-cau-hoi");

	private static final Pattern HEALTH = Pattern.compile("/(livez|readyz|actuator)(/.*)?");

	private static final Pattern ACCOUNTS = Pattern.compile("/(login|oauth2|connect)(/.*)?");

	private static final Pattern ADMIN = Pattern.compile("/(api/[^/]+/admin|api/identity|quan-tri)(/.*)?");

	/** What a request is, if it is limited here; visits and the like have their own. */
	static @Nullable RateLimitKind of(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (path.startsWith("/api/site/") || HEALTH.matcher(path).matches()) {
			return null;
		}
		if (SAFE.contains(request.getMethod())) {
			return Searches.asked(path, request.getQueryString()) ? SEARCHES : READS;
		}
		return write(path);
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
