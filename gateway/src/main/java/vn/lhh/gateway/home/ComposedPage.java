package vn.lhh.gateway.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer put together from sections, ready to send.
 *
 * @param shape the content without the times it was fetched at, to tell a change by
 * @param body the bytes
 * @param etag strong entity tag of the bytes
 * @param stampedAt when these bytes were made
 * @param freshAt when the sections were last asked
 * @param marks keys, end and state
 */
record ComposedPage(JsonNode shape, byte[] body, String etag, Instant stampedAt, Instant freshAt, Marks marks) {

	/**
	 * What caches are told.
	 *
	 * @param keys surrogate keys of all parts
	 * @param validUntil when the first part changes by itself
	 * @param ready whether every part is fresh
	 */
	record Marks(Set<String> keys, @Nullable Instant validUntil, boolean ready) {
	}

	boolean within(Duration age, Instant now) {
		Instant end = this.marks.validUntil();
		return young(this.freshAt, age, now) && (end == null || end.isAfter(now));
	}

	boolean sameAs(JsonNode other, Duration restamp, Instant now) {
		return this.shape.equals(other) && young(this.stampedAt, restamp, now);
	}

	private static boolean young(Instant made, Duration age, Instant now) {
		return !made.isAfter(now) && made.plus(age).isAfter(now);
	}

	ComposedPage confirmed(Instant at, Marks newer) {
		return new ComposedPage(this.shape, this.body, this.etag, this.stampedAt, at, newer);
	}

}
