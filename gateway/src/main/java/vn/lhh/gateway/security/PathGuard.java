package vn.lhh.gateway.security;

import java.util.regex.Pattern;

/**
 * Refuses ambiguous paths, which could mean one thing here and another to a service: dot
 * segments, empty segments, path parameters, and encoded forms of these.
 */
final class PathGuard {

	private static final Pattern REFUSED = Pattern
		.compile("//|;|\\\\|/\\.{1,2}(/|$)|(?i)%(2e|2f|5c|3b|25|00|0[1-9a-f]|1[0-9a-f]|7f)|[^\\x21-\\x7e]");

	private PathGuard() {
	}

	static boolean refuses(String path) {
		return !path.startsWith("/") || path.length() > 2048 || REFUSED.matcher(path).find();
	}

}
