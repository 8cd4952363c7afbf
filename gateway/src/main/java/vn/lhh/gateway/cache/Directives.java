package vn.lhh.gateway.cache;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service's {@code Cache-Control} means to a shared cache.
 *
 * @param text the header in lower case
 */
record Directives(String text) {

	private static final Pattern SHARED = Pattern.compile("(?:^|[ ,])s-maxage=\"?(\\d{1,9})");

	private static final Pattern AGE = Pattern.compile("(?:^|[ ,])max-age=\"?(\\d{1,9})");

	static Directives of(String cacheControl) {
		return new Directives(cacheControl.toLowerCase(Locale.ROOT));
	}

	/** Whether the answer is for one reader, or for nobody to keep. */
	boolean forbids() {
		return this.text.contains("private") || this.text.contains("no-store");
	}

	boolean mustAsk() {
		return this.text.contains("no-cache");
	}

	boolean mustRevalidate() {
		return this.text.contains("must-revalidate") || this.text.contains("proxy-revalidate");
	}

	/** Seconds of freshness, none when the service names none. */
	long seconds() {
		Matcher shared = SHARED.matcher(this.text);
		if (shared.find()) {
			return Long.parseLong(shared.group(1));
		}
		Matcher plain = AGE.matcher(this.text);
		return plain.find() ? Long.parseLong(plain.group(1)) : 0;
	}

}
