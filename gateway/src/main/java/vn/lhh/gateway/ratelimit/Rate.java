package vn.lhh.gateway.ratelimit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rate of a token bucket: a burst and a sustained rate per second or minute, written
 * {@code 60, 30/m}.
 *
 * @param burst most requests at once
 * @param perSecond sustained requests per second
 */
record Rate(int burst, double perSecond) {

	private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,6}) *, *([1-9]\\d{0,6})/([sm])");

	static Rate valueOf(String text) {
		Matcher form = FORM.matcher(text.trim());
		if (!form.matches()) {
			throw new IllegalArgumentException("Not a rate such as \"60, 30/m\": " + text);
		}
		int steady = Integer.parseInt(form.group(2));
		return new Rate(Integer.parseInt(form.group(1)), form.group(3).equals("s") ? steady : steady / 60d);
	}

}
