package vn.lhh.gateway.cache;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

final class Vary {

	private static final Set<String> KNOWN = Set.of("", "accept-encoding", "origin", "access-control-request-method",
			"access-control-request-headers");

	private Vary() {
	}

	static void encoding(HttpServletResponse response) {
		String all = String.join(",", response.getHeaders("Vary")).toLowerCase(Locale.ROOT);
		if (!all.contains("accept-encoding") && !all.contains("*")) {
			response.addHeader("Vary", "Accept-Encoding");
		}
	}

	/** Whether an answer varies by nothing but what the edge itself keeps apart. */
	static boolean onlyKnown(String vary) {
		return Arrays.stream(vary.toLowerCase(Locale.ROOT).split(",")).map(String::trim).allMatch(KNOWN::contains);
	}

}
