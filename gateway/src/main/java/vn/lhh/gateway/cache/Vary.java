package vn.lhh.gateway.cache;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

final class Vary {

	private Vary() {
	}

	static void encoding(HttpServletResponse response) {
		String all = String.join(",", response.getHeaders("Vary")).toLowerCase(Locale.ROOT);
		if (!all.contains("accept-encoding") && !all.contains("*")) {
			response.addHeader("Vary", "Accept-Encoding");
		}
	}

}
