package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One answer as a reader got it. Only an answer that is whole and fresh can show that
 * something is not in it.
 *
 * @param status HTTP status, 0 where nothing came
 * @param body the text, empty where it was not read
 * @param cacheStatus what the cache in front said of it (RFC 9211)
 * @param failure why nothing came
 * @param at when it was there
 */
record ProbeResult(int status, String body, String cacheStatus, @Nullable String failure, Instant at) {

	private static final Pattern OVERDUE = Pattern.compile("ttl=-\\d");

	/** What pages, data and feeds carry when a part of them is old or missing. */
	private static final List<String> SIGNS_OF_A_PART_MISSING = List.of("/_edge/plain.css", "class=\"state ",
			"\"state\":\"stale\"", "\"state\":\"unavailable\"", "<!-- incomplete -->");

	LocationCheck of(LocationCheck before) {
		String doubt = reasonNotGone(before);
		return (doubt == null) ? before.gone(this.at) : before.unclear(this.at, doubt);
	}

	@Nullable String reasonNotGone(LocationCheck place) {
		if (this.failure != null) {
			return this.failure;
		}
		if (this.status == 404 || this.status == 410) {
			return null;
		}
		if (this.status != 200) {
			return "status-" + this.status;
		}
		return (place.marks().isEmpty() || place.marks().stream().anyMatch(this::shows)) ? "still-shown" : incomplete();
	}

	private @Nullable String incomplete() {
		if (OVERDUE.matcher(this.cacheStatus).find()) {
			return "out-of-date";
		}
		return SIGNS_OF_A_PART_MISSING.stream().anyMatch(this.body::contains) ? "part-missing" : null;
	}

	private boolean shows(String mark) {
		for (int at = this.body.indexOf(mark); at >= 0; at = this.body.indexOf(mark, at + 1)) {
			boolean begins = mark.startsWith("/") || !isWordAt(at - 1);
			if (begins && !isWordAt(at + mark.length())) {
				return true;
			}
		}
		return false;
	}

	private boolean isWordAt(int at) {
		if (at < 0 || at >= this.body.length()) {
			return false;
		}
		char found = this.body.charAt(at);
		return Character.isLetterOrDigit(found) || found == '-' || found == '_';
	}

}
