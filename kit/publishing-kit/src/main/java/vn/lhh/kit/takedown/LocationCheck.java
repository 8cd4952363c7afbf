package vn.lhh.kit.takedown;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Field;

/**
 * Location check with the probe results of one public location so far.
 *
 * @param kind the kind of location
 * @param address path and query
 * @param marks words that show the item in a response
 * @param file the id of the file it serves; {@code null} for none
 * @param position where the item stands in a list whose page is not known yet;
 * {@code null} where the address is the one to look at
 * @param goneAt when the item was found gone; {@code null} before
 * @param probedAt the last probe; {@code null} before the first
 * @param probes the number of probes
 * @param reason why it is not clear yet; {@code null} for none
 */
record LocationCheck(@Field("spot") LocationKind kind, String address, List<String> marks, @Nullable String file,
		@Nullable ListPosition position, State state, @Field("seenAt") @Nullable Instant goneAt,
		@Field("lookedAt") @Nullable Instant probedAt, @Field("looks") int probes,
		@Field("why") @Nullable String reason) {

	enum State {

		/** Not yet found gone. */
		PENDING,
		/** Found gone. */
		GONE,
		/** A file that another public item still shows. */
		SHARED

	}

	static LocationCheck of(PublicLocation publicLocation) {
		return new LocationCheck(publicLocation.kind(), publicLocation.address(), publicLocation.marks(),
				publicLocation.file(), publicLocation.position(), State.PENDING, null, null, 0, null);
	}

	boolean isPending() {
		return this.state == State.PENDING;
	}

	/** The same location, now that the page is known which shows the item. */
	LocationCheck at(String page) {
		return new LocationCheck(this.kind, page, this.marks, this.file, null, this.state, this.goneAt, this.probedAt,
				this.probes, this.reason);
	}

	LocationCheck gone(Instant at) {
		return probed(State.GONE, at, at, null);
	}

	LocationCheck shared(Instant at) {
		return probed(State.SHARED, null, at, "shown-elsewhere");
	}

	LocationCheck unclear(Instant at, String why) {
		return probed(State.PENDING, null, at, why);
	}

	private LocationCheck probed(State next, @Nullable Instant gone, Instant at, @Nullable String why) {
		return new LocationCheck(this.kind, this.address, this.marks, this.file, this.position, next, gone, at,
				this.probes + 1, why);
	}

}
