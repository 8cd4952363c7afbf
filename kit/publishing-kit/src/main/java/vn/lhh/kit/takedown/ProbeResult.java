package vn.lhh.kit.takedown;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.http.PageHeaders;

/**
 * HTTP probe result, a response as a reader gets it. Only a complete and fresh response
 * can prove that an item is gone from it.
 *
 * @param status HTTP status; 0 without a response
 * @param body the text; empty where it was not read
 * @param headers what the response says of itself
 * @param failure the reason why there is no response; {@code null} for none
 * @param at when the response came
 */
record ProbeResult(int status, String body, Headers headers, @Nullable String failure, Instant at) {

	static final String PART_MISSING = "part-missing";

	private static final Pattern OVERDUE = Pattern.compile("ttl=-\\d");

	/**
	 * What a response says of itself.
	 *
	 * @param cacheStatus the {@code Cache-Status} header of the cache in front (RFC 9211)
	 * @param complete whether nothing of it is missing or stale
	 * @param pageSize how many items a page of it holds; {@code null} where it does not
	 * say
	 */
	record Headers(String cacheStatus, boolean complete, @Nullable Integer pageSize) {

		static final Headers NONE = new Headers("", true, null);

		/**
		 * Reads a response. Pages and feeds must say that they are complete; data is,
		 * unless it says otherwise.
		 */
		static Headers of(HttpHeaders headers) {
			boolean isData = headers.firstValue("Content-Type").orElse("").startsWith("application/json");
			boolean complete = headers.firstValue(PageHeaders.COMPLETE)
				.map((value) -> value.equals(PageHeaders.complete(true)))
				.orElse(isData);
			Integer size = headers.firstValue(PageHeaders.PAGE_SIZE)
				.filter((value) -> value.matches("[1-9]\\d{0,5}"))
				.map(Integer::valueOf)
				.orElse(null);
			return new Headers(headers.firstValue("Cache-Status").orElse(""), complete, size);
		}

	}

	LocationCheck of(LocationCheck before) {
		String doubt = reasonNotGone(before);
		return (doubt == null) ? before.gone(this.at) : before.unclear(this.at, doubt);
	}

	boolean isFound() {
		return this.failure == null && this.status == 200;
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
		if (OVERDUE.matcher(this.headers.cacheStatus()).find()) {
			return "out-of-date";
		}
		return this.headers.complete() ? null : PART_MISSING;
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
