package vn.lhh.gateway.cache;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which requests may be answered with what others got.
 */
final class Readers {

	private Readers() {
	}

	/** Reads without credentials, ranges or an origin of their own. */
	static boolean plain(HttpServletRequest request) {
		String method = request.getMethod();
		return (method.equals("GET") || method.equals("HEAD")) && request.getHeader("Authorization") == null
				&& request.getHeader("Range") == null && request.getHeader("Origin") == null;
	}

}
