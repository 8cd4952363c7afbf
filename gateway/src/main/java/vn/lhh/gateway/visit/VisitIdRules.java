package vn.lhh.gateway.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Rules for visit and view ids (UUIDs): random ones, and timed ones recent enough that
 * stats-service still knows all ids of that time. A random id has no time: repeated after
 * {@code stats.keep-ids}, it counts again.
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

	/** Error code of a normalised id, null if it is valid. */
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
