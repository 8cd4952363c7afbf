package vn.lhh.gateway.home;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.lhh.gateway.cache.PinnedContent;
import vn.lhh.gateway.cache.pinned.VisibleItems;

/**
 * A block as it can be shown at one moment, which is the outcome of its look-up.
 * Unreachable is never the same as empty: a service that is down leaves its last good
 * content, or the block is unavailable.
 *
 * @param state {@code ready}, {@code stale} or {@code unavailable}
 * @param asOf when its service sent it, null if unavailable
 * @param body the visible content, empty if there is none
 * @param keys surrogate keys
 * @param validUntil when it changes by itself, null if it does not
 */
record BlockView(String state, @Nullable Instant asOf, ObjectNode body, Set<String> keys,
		@Nullable Instant validUntil) {

	private static final String READY = "ready";

	/** Fresh content, as its service would send it now. */
	static BlockView ready(PinnedContent content, Instant now) {
		return of(READY, content, now);
	}

	/**
	 * The last good content of a service that fails, if there is any that may be shown.
	 */
	static BlockView lastGood(@Nullable PinnedContent content, Instant now) {
		return (content != null) ? of("stale", content, now)
				: new BlockView("unavailable", null, JsonNodeFactory.instance.objectNode(), Set.of(), null);
	}

	private static BlockView of(String state, PinnedContent content, Instant now) {
		JsonNode visible = content.body();
		Instant end = VisibleItems.firstEnd(visible);
		if (!isAhead(end, now)) {
			visible = VisibleItems.at(visible, now);
			end = VisibleItems.firstEnd(visible);
		}
		Instant said = isAhead(content.validUntil(), now) ? content.validUntil() : null;
		return new BlockView(state, content.asOf(), (ObjectNode) visible, content.keys(),
				VisibleItems.earliest(said, end));
	}

	private static boolean isAhead(@Nullable Instant end, Instant now) {
		return end == null || end.isAfter(now);
	}

	boolean isReady() {
		return READY.equals(this.state);
	}

}
