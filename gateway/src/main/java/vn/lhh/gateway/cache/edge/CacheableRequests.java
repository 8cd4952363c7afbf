package vn.lhh.gateway.cache.edge;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells which requests a cached response may serve.
 */
final class CacheableRequests {

	private CacheableRequests() {
	}

	/** Reads without credentials, ranges or an origin of their own. */
	static boolean include(HttpServletRequest request) {
		String method = request.getMethod();
		return (method.equals("GET") || method.equals("HEAD")) && request.getHeader("Authorization") == null
				&& request.getHeader("Range") == null && request.getHeader("Origin") == null;
	}

	/**
	 * Whether an error response must be asked for anew, in the reader's language; those
	 * that all share are Vietnamese.
	 */
	static boolean wantsEnglish(HttpServletRequest request) {
		String languages = request.getHeader("Accept-Language");
		return languages != null && languages.startsWith("en");
	}

}
