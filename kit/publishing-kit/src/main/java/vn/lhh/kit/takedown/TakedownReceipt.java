package vn.lhh.kit.takedown;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.VietnameseDates;

/**
 * Takedown receipt for editors, which proves one removal.
 *
 * @param id the id of the withdrawn item
 * @param address the path of its page
 * @param how the transition, in lower case
 * @param state {@code complete} once it was found gone from every location, else
 * {@code pending}
 * @param completedAt when the last location was clear; {@code null} while pending
 */
public record TakedownReceipt(String id, String address, String how, @Nullable OffsetDateTime withdrawnAt, String state,
		@Nullable OffsetDateTime completedAt, List<Seen> places) {

	static TakedownReceipt of(Takedown takedown) {
		return new TakedownReceipt(takedown.subject().id(), takedown.subject().address(), takedown.removal().how(),
				VietnameseDates.local(takedown.removal().at()),
				(takedown.completedAt() == null) ? "pending" : "complete",
				VietnameseDates.local(takedown.completedAt()), takedown.checks().stream().map(Seen::of).toList());
	}

	/**
	 * Probe state of one location.
	 *
	 * @param place the kind of location
	 * @param placeLabel the same in Vietnamese, for display
	 * @param address path and query
	 * @param state {@code gone}, {@code pending}, or {@code shared} for a file that
	 * another public item still shows
	 * @param seenAt when the item was found gone; {@code null} before
	 * @param lookedAt the last probe; {@code null} before the first
	 * @param looks the number of probes
	 * @param why the reason it is not found gone: {@code still-shown},
	 * {@code part-missing}, {@code out-of-date}, {@code unreachable}, {@code status-<n>},
	 * {@code too-large}, {@code shown-elsewhere}
	 */
	public record Seen(String place, String placeLabel, String address, String state, @Nullable OffsetDateTime seenAt,
			@Nullable OffsetDateTime lookedAt, int looks, @Nullable String why) {

		static Seen of(LocationCheck locationCheck) {
			return new Seen(locationCheck.kind().code(), locationCheck.kind().label(), locationCheck.address(),
					locationCheck.state().name().toLowerCase(Locale.ROOT),
					VietnameseDates.local(locationCheck.goneAt()), VietnameseDates.local(locationCheck.probedAt()),
					locationCheck.probes(), locationCheck.reason());
		}

	}

}
