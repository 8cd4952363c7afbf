package vn.lhh.gateway.cache.compression;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code Vary} header of a response.
 */
public final class VaryHeader {

	private static final Set<String> KNOWN = Set.of("", "accept-encoding", "origin", "access-control-request-method",
			"access-control-request-headers");

	private VaryHeader() {
	}

	static void addEncoding(HttpServletResponse response) {
		String all = String.join(",", response.getHeaders("Vary")).toLowerCase(Locale.ROOT);
		if (!all.contains("accept-encoding") && !all.contains("*")) {
			response.addHeader("Vary", "Accept-Encoding");
		}
	}

	/** Whether a response varies by nothing but what the cache itself keeps apart. */
	public static boolean isKnown(String vary) {
		return Arrays.stream(vary.toLowerCase(Locale.ROOT).split(",")).map(String::trim).allMatch(KNOWN::contains);
	}

}
