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
 * A public answer with what caches need to know: how long it is fresh, which keys purge
 * it, and when something in it ends or starts.
 *
 * @param <T> the body
 */
public final class PublicResponse<T> {

	/** Keys that purge the answer, separated by blanks. */
	public static final String SURROGATE_KEY = "Surrogate-Key";

	/** The moment past which the answer must not be used. */
	public static final String VALID_UNTIL = "Valid-Until";

	private static final Duration FRESH = Duration.ofSeconds(10);

	private final T body;

	private final Set<String> keys = new LinkedHashSet<>();

	private @Nullable Instant validUntil;

	private PublicResponse(T body) {
		this.body = body;
	}

	/**
	 * Starts an answer.
	 * @param <T> the body's type
	 * @param body what is answered
	 * @return the answer to refine
	 */
	public static <T> PublicResponse<T> of(T body) {
		return new PublicResponse<>(body);
	}

	/**
	 * Names what the answer was made of.
	 * @param more surrogate keys, without blanks
	 * @return this
	 */
	public PublicResponse<T> keys(String... more) {
		this.keys.addAll(Set.of(more));
		return this;
	}

	/**
	 * Names what the answer was made of.
	 * @param more surrogate keys, without blanks
	 * @return this
	 */
	public PublicResponse<T> keys(Stream<String> more) {
		more.forEach(this.keys::add);
		return this;
	}

	/**
	 * Bounds the answer in time; the earliest moment named wins.
	 * @param moment when something in it ends or starts, {@code null} for never
	 * @return this
	 */
	public PublicResponse<T> validUntil(@Nullable Instant moment) {
		Instant known = this.validUntil;
		if (moment != null && (known == null || moment.isBefore(known))) {
			this.validUntil = moment;
		}
		return this;
	}

	/**
	 * The answer as Spring MVC wants it; its strong ETag is added on the way out.
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
