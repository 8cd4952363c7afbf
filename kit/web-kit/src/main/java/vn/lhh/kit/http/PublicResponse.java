package vn.lhh.kit.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * Public HTTP response with caching data: how long it is fresh, which keys purge it, and
 * when content in it starts or ends.
 *
 * @param <T> the type of the body
 */
public final class PublicResponse<T> {

	/**
	 * Keys that purge the response, separated by spaces: {@code <type>:<id>} of an item,
	 * and one per list. The gateway's table of content types purges by the same words.
	 */
	public static final String SURROGATE_KEY = "Surrogate-Key";

	/** The moment after which the response must not be used. */
	public static final String VALID_UNTIL = "Valid-Until";

	private static final Duration FRESH = Duration.ofSeconds(10);

	private final T body;

	private final Set<String> keys = new LinkedHashSet<>();

	private @Nullable Instant validUntil;

	private PublicResponse(T body) {
		this.body = body;
	}

	/**
	 * Starts a response.
	 * @param <T> the type of the body
	 */
	public static <T> PublicResponse<T> of(T body) {
		return new PublicResponse<>(body);
	}

	/**
	 * Adds surrogate keys of the items in the response.
	 * @param more surrogate keys, without spaces
	 */
	public PublicResponse<T> keys(String... more) {
		this.keys.addAll(Set.of(more));
		return this;
	}

	/**
	 * Adds surrogate keys of the items in the response.
	 * @param more surrogate keys, without spaces
	 */
	public PublicResponse<T> keys(Stream<String> more) {
		more.forEach(this.keys::add);
		return this;
	}

	/**
	 * Limits the response in time; the earliest moment counts.
	 * @param moment when content in it starts or ends; {@code null} for never
	 */
	public PublicResponse<T> validUntil(@Nullable Instant moment) {
		Instant known = this.validUntil;
		if (moment != null && (known == null || moment.isBefore(known))) {
			this.validUntil = moment;
		}
		return this;
	}

	/**
	 * Builds the Spring MVC response; {@link EtagFilter} adds the strong ETag later.
	 * @return status 200 with headers and body
	 */
	public ResponseEntity<T> build() {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.maxAge(FRESH).cachePublic());
		if (!this.keys.isEmpty()) {
			answer.header(SURROGATE_KEY, String.join(" ", this.keys));
		}
		Instant end = this.validUntil;
		if (end != null) {
			answer.header(VALID_UNTIL, end.toString());
		}
		return answer.body(this.body);
	}

}
