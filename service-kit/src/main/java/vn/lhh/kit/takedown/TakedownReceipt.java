package vn.lhh.kit.takedown;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;

/**
 * The proof of one takedown, as editors get it.
 *
 * @param id the thing that left
 * @param address its page
 * @param how by which move
 * @param withdrawnAt when it left
 * @param state {@code complete} once it was seen gone everywhere, else {@code pending}
 * @param completedAt the last place's time
 * @param places every place
 */
public record TakedownReceipt(String id, String address, String how, @Nullable OffsetDateTime withdrawnAt, String state,
		@Nullable OffsetDateTime completedAt, List<Seen> places) {

	static TakedownReceipt of(Takedown takedown) {
		return new TakedownReceipt(takedown.subject().id(), takedown.subject().address(), takedown.departure().how(),
				VietnameseDates.local(takedown.departure().at()),
				(takedown.completedAt() == null) ? "pending" : "complete",
				VietnameseDates.local(takedown.completedAt()), takedown.sights().stream().map(Seen::of).toList());
	}

	/**
	 * One place.
	 *
	 * @param place what sort of place
	 * @param placeLabel the same for people
	 * @param address path and query
	 * @param state {@code gone}, {@code pending}, or {@code shared} for a file that
	 * something else shows
	 * @param seenAt when it was seen gone
	 * @param lookedAt the last look
	 * @param looks how many
	 * @param why it is not seen gone: {@code still-shown}, {@code part-missing},
	 * {@code out-of-date}, {@code unreachable}, {@code status-<n>}, {@code too-large},
	 * {@code shown-elsewhere}
	 */
	public record Seen(String place, String placeLabel, String address, String state, @Nullable OffsetDateTime seenAt,
			@Nullable OffsetDateTime lookedAt, int looks, @Nullable String why) {

		static Seen of(LocationCheck locationCheck) {
			return new Seen(locationCheck.spot().code(), locationCheck.spot().label(), locationCheck.address(),
					locationCheck.state().name().toLowerCase(Locale.ROOT),
					VietnameseDates.local(locationCheck.seenAt()), VietnameseDates.local(locationCheck.lookedAt()),
					locationCheck.looks(), locationCheck.why());
		}

	}

}
