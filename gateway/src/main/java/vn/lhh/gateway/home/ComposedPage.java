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
 * @param marks keys, end of validity and state
 */
record ComposedPage(JsonNode shape, byte[] body, String etag, Instant stampedAt, Marks marks) {

	/**
	 * Cache metadata of the page.
	 *
	 * @param keys surrogate keys of all blocks
	 * @param validUntil when the first block changes by itself, null if none does
	 * @param ready whether every block is fresh
	 */
	record Marks(Set<String> keys, @Nullable Instant validUntil, boolean ready) {
	}

	boolean sameAs(JsonNode other, Duration restamp, Instant now) {
		boolean young = !this.stampedAt.isAfter(now) && this.stampedAt.plus(restamp).isAfter(now);
		return young && this.shape.equals(other);
	}

	ComposedPage with(Marks newer) {
		return new ComposedPage(this.shape, this.body, this.etag, this.stampedAt, newer);
	}

}
