package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was seen of one place so far.
 *
 * @param spot what sort of place
 * @param address path and query
 * @param marks what shows that the thing is there
 * @param file the file it serves
 * @param state how it stands
 * @param seenAt when the thing was seen gone
 * @param lookedAt the last look
 * @param looks how many
 * @param why it is not clear yet
 */
record LocationCheck(LocationKind spot, String address, List<String> marks, @Nullable String file, State state,
		@Nullable Instant seenAt, @Nullable Instant lookedAt, int looks, @Nullable String why) {

	enum State {

		/** Not seen gone yet. */
		PENDING,
		/** Seen gone. */
		GONE,
		/** A file that something else shows. */
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
