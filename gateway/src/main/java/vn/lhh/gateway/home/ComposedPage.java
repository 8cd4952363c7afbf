package vn.lhh.gateway.home;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Composed JSON response, ready to send.
 *
 * @param shape the content without fetch times, to detect a change
 * @param body the bytes
 * @param etag strong entity tag of the bytes
 * @param stampedAt when these bytes were made
 * @param freshAt when the sections were last fetched
 * @param marks keys, end of validity and state
 */
record ComposedPage(JsonNode shape, byte[] body, String etag, Instant stampedAt, Instant freshAt, Marks marks) {

	/**
	 * Cache metadata of the page.
	 *
	 * @param keys surrogate keys of all sections
	 * @param validUntil when the first section changes by itself, null if none does
	 * @param ready whether every section is fresh
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
