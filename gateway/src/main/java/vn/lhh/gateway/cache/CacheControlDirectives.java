package vn.lhh.gateway.cache;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Directives of a service's {@code Cache-Control}, as a shared cache obeys them.
 *
 * @param text the header in lower case
 */
record CacheControlDirectives(String text) {

	private static final Pattern SHARED = Pattern.compile("(?:^|[ ,])s-maxage=\"?(\\d{1,9})");

	private static final Pattern AGE = Pattern.compile("(?:^|[ ,])max-age=\"?(\\d{1,9})");

	static CacheControlDirectives of(String cacheControl) {
		return new CacheControlDirectives(cacheControl.toLowerCase(Locale.ROOT));
	}

	/** Whether a shared cache must not store the response. */
	boolean forbidsStoring() {
		return this.text.contains("private") || this.text.contains("no-store");
	}

	boolean isNoCache() {
		return this.text.contains("no-cache");
	}

	boolean isMustRevalidate() {
		return this.text.contains("must-revalidate") || this.text.contains("proxy-revalidate");
	}

	/** Freshness lifetime in seconds, 0 if the service names none. */
	long freshSeconds() {
		Matcher shared = SHARED.matcher(this.text);
		if (shared.find()) {
			return Long.parseLong(shared.group(1));
		}
		Matcher plain = AGE.matcher(this.text);
		return plain.find() ? Long.parseLong(plain.group(1)) : 0;
	}

}
