package vn.lhh.kit.publishing;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Window of time in which readers see a publication, with its rule once for memory and
 * once for queries.
 *
 * @param from first moment; {@code null} where nothing is live
 * @param until first moment after it; {@code null} for no end
 */
record VisibilityWindow(@Field("visibleFrom") @Nullable Instant from, @Field("visibleUntil") @Nullable Instant until) {

	/** The window of a publication that is not live. */
	static final VisibilityWindow CLOSED = new VisibilityWindow(null, null);

	/**
	 * Narrows the time of publishing to the content's own time.
	 * @param publishedAt when it went live
	 * @param unpublishAt when editors want it to end; {@code null} for never
	 */
	static VisibilityWindow of(PublicationContent live, @Nullable Instant publishedAt, @Nullable Instant unpublishAt) {
		return new VisibilityWindow(moments(publishedAt, live.shownFrom()).max(Instant::compareTo).orElse(null),
				moments(unpublishAt, live.shownUntil()).min(Instant::compareTo).orElse(null));
	}

	private static Stream<Instant> moments(@Nullable Instant one, @Nullable Instant other) {
		return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream);
	}

	/** Matches publications whose window is open at a moment. */
	static Criteria openAt(Instant now) {
		return new Criteria().andOperator(Criteria.where("visibleFrom").lte(now), new Criteria()
			.orOperator(Criteria.where("visibleUntil").is(null), Criteria.where("visibleUntil").gt(now)));
	}

	/** Whether the window is open, as {@link #openAt} matches it. */
	boolean isOpenAt(Instant now) {
		return hasBegun(now) && !hasEnded(now);
	}

	private boolean hasBegun(Instant now) {
		return this.from != null && !this.from.isAfter(now);
	}

	/** Whether its end has passed. */
	boolean hasEnded(Instant now) {
		return this.until != null && !this.until.isAfter(now);
	}

	/** Whether it is or was open at any moment up to this one. */
	boolean wasOpenBy(Instant now) {
		return hasBegun(now) && (this.until == null || this.until.isAfter(this.from));
	}

}
