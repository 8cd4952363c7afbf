package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Location check with the probe results of one public location so far.
 *
 * @param spot the kind of location
 * @param address path and query
 * @param marks words that show the item in a response
 * @param file the id of the file it serves; {@code null} for none
 * @param seenAt when the item was found gone; {@code null} before
 * @param lookedAt the last probe; {@code null} before the first
 * @param looks the number of probes
 * @param why the reason it is not clear yet; {@code null} for none
 */
record LocationCheck(LocationKind spot, String address, List<String> marks, @Nullable String file, State state,
		@Nullable Instant seenAt, @Nullable Instant lookedAt, int looks, @Nullable String why) {

	enum State {

		/** Not yet found gone. */
		PENDING,
		/** Found gone. */
		GONE,
		/** A file that another public item still shows. */
		SHARED

	}

	static LocationCheck unseen(PublicLocation publicLocation) {
		return new LocationCheck(publicLocation.spot(), publicLocation.address(), publicLocation.marks(),
				publicLocation.file(), State.PENDING, null, null, 0, null);
	}

	boolean isPending() {
		return this.state == State.PENDING;
	}

	LocationCheck gone(Instant at) {
		return seen(State.GONE, at, at, null);
	}

	LocationCheck shared(Instant at) {
		return seen(State.SHARED, null, at, "shown-elsewhere");
	}

	LocationCheck unclear(Instant at, String reason) {
		return seen(State.PENDING, null, at, reason);
	}

	private LocationCheck seen(State next, @Nullable Instant goneAt, Instant at, @Nullable String reason) {
		return new LocationCheck(this.spot, this.address, this.marks, this.file, next, goneAt, at, this.looks + 1,
				reason);
	}

}
