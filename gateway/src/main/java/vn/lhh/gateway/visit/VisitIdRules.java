package vn.lhh.gateway.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which ids of visits and views are taken: random ones, and timed ones young enough that
 * the statistics still know all ids of that time.
 */
final class VisitIdRules {

	private static final Pattern FORM = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

	private static final Duration OLDEST = Duration.ofHours(48);

	private static final Duration AHEAD = Duration.ofMinutes(10);

	private VisitIdRules() {
	}

	static String normalised(String id) {
		return id.toLowerCase(Locale.ROOT);
	}

	/** Code of what is wrong with a normalised id, if anything is. */
	static @Nullable String fault(String id, Instant now) {
		if (!FORM.matcher(id).matches()) {
			return "uuid-malformed";
		}
		return (id.charAt(14) == '7') ? faultOfTime(id, now) : null;
	}

	private static @Nullable String faultOfTime(String id, Instant now) {
		Instant made = Instant.ofEpochMilli(Long.parseLong(id.substring(0, 8) + id.substring(9, 13), 16));
		if (made.isBefore(now.minus(OLDEST))) {
			return "uuid-too-old";
		}
		return made.isAfter(now.plus(AHEAD)) ? "uuid-in-future" : null;
	}

}
