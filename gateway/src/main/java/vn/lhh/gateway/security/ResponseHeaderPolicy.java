package vn.lhh.gateway.security;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Response header policy: security headers on all public responses, no internal headers
 * to the outside, and {@code no-store} on editorial responses.
 */
@Component
public class ResponseHeaderPolicy {

	private static final Pattern ADMIN = Pattern.compile("/api/[^/]+/admin(/.*)?");

	private static final Pattern ACCOUNTS = Pattern.compile("/(login|logout|tai-khoan|oauth2|connect)(/.*)?");

	private static final Set<String> INTERNAL_HEADERS = Set.of("surrogate-key", "valid-until", "server",
			"x-powered-by");

	private static final String API_DOCS = "/api/docs";

	/**
	 * Swagger UI uses {@code data:} images for its icons, and its logo has one style
	 * element, allowed by its hash.
	 */
	private static final String API_DOCS_SOURCES = "; img-src 'self' data:; style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

	private static final String PAGE_POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

	private final boolean https;

	ResponseHeaderPolicy(SecurityProperties properties) {
		this.https = "https".equals(properties.portalUrl().getScheme());
	}

	/** Whether a path belongs to the editors' API, whose responses no cache keeps. */
	public static boolean isEditorial(String path) {
		return ADMIN.matcher(path).matches();
	}

	ResponseHeaderRules of(HttpServletRequest request, Caller caller) {
		String path = request.getRequestURI();
		Map<String, String> forced = isEditorial(path) ? Map.of("Cache-Control", "no-store") : Map.of();
		return caller.internal() ? new ResponseHeaderRules(Map.of(), Set.of(), forced)
				: new ResponseHeaderRules(defaults(path), INTERNAL_HEADERS, forced);
	}

	/** Whether a service's header is meant for the site's own processes only. */
	public static boolean staysInside(String name) {
		return INTERNAL_HEADERS.contains(name.toLowerCase(Locale.ROOT));
	}

	/**
	 * Default headers of every response under a path, which the response may override.
	 */
	public Map<String, String> defaults(String path) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("X-Frame-Options", "DENY");
		headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
		headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Content-Security-Policy", contentPolicy(path));
		if (this.https) {
			headers.put("Strict-Transport-Security", "max-age=31536000");
		}
		return headers;
	}

	private static String contentPolicy(String path) {
		if (path.equals(API_DOCS)) {
			return PAGE_POLICY + API_DOCS_SOURCES + "; form-action 'self'";
		}
		if (path.startsWith("/api/")) {
			return "default-src 'none'; frame-ancestors 'none'";
		}
		return ACCOUNTS.matcher(path).matches() ? PAGE_POLICY : PAGE_POLICY + "; form-action 'self'";
	}

}
