package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * HTTP probe result, a response as a reader gets it. Only a complete and fresh response
 * can prove that an item is gone from it.
 *
 * @param status HTTP status; 0 without a response
 * @param body the text; empty where it was not read
 * @param cacheStatus the {@code Cache-Status} header of the cache in front (RFC 9211)
 * @param failure the reason why there is no response; {@code null} for none
 * @param at when the response came
 */
record ProbeResult(int status, String body, String cacheStatus, @Nullable String failure, Instant at) {

	private static final Pattern OVERDUE = Pattern.compile("ttl=-\\d");

	/**
	 * Texts that pages, data and feeds contain when a part of them is stale or missing.
	 */
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
