package vn.lhh.identity.account.web;

import java.util.Optional;

/**
 * Names a device in words from its user agent, by the first mark that is found; the user
 * agent itself is not stored.
 */
final class DeviceName {

	static final String UNKNOWN = "Thiết bị không rõ";

	private static final String[][] BROWSERS = { { "coc_coc", "Cốc Cốc" }, { "Edg", "Edge" }, { "OPR/", "Opera" },
			{ "SamsungBrowser", "Samsung Internet" }, { "Firefox", "Firefox" }, { "FxiOS", "Firefox" },
			{ "CriOS", "Chrome" }, { "Chrom", "Chrome" }, { "Safari", "Safari" }, { "curl", "curl" },
			{ "Java-http-client", "Chương trình" }, { "python", "Chương trình" } };

	private static final String[][] SYSTEMS = { { "Windows", "Windows" }, { "Android", "Android" },
			{ "iPhone", "iPhone" }, { "iPad", "iPad" }, { "Mac OS", "macOS" }, { "CrOS", "ChromeOS" },
			{ "Linux", "Linux" } };

	private DeviceName() {
	}

	static String of(String userAgent) {
		Optional<String> browser = first(BROWSERS, userAgent);
		Optional<String> system = first(SYSTEMS, userAgent);
		return browser.map((name) -> system.map((on) -> name + " trên " + on).orElse(name))
			.or(() -> system)
			.orElse(UNKNOWN);
	}

	private static Optional<String> first(String[][] marks, String userAgent) {
		for (String[] mark : marks) {
			if (userAgent.contains(mark[0])) {
				return Optional.of(mark[1]);
			}
		}
		return Optional.empty();
	}

}
