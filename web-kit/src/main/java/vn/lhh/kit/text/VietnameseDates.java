package vn.lhh.kit.text;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Dates as Vietnamese readers write them, in the one time zone the site lives in.
 */
public final class VietnameseDates {

	/** Asia/Ho_Chi_Minh, UTC+7 without summer time. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private VietnameseDates() {
	}

	/**
	 * Writes a date as dd/MM/yyyy.
	 * @param date a date
	 * @return for example {@code 13/10/2017}
	 */
	public static String format(LocalDate date) {
		return DAY.format(date);
	}

	/**
	 * Reads dd/MM/yyyy strictly: 31/02/2024 is no date.
	 * @param text what somebody typed
	 * @return the date, or empty where it is none
	 */
	public static Optional<LocalDate> parse(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip(), DAY));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The date in Vietnam at an instant.
	 * @param instant any instant
	 * @return its date in {@link #ZONE}
	 */
	public static LocalDate dateOf(Instant instant) {
		return instant.atZone(ZONE).toLocalDate();
	}

	/**
	 * Today in Vietnam.
	 * @param clock the clock to read
	 * @return the date in {@link #ZONE}
	 */
	public static LocalDate today(Clock clock) {
		return dateOf(clock.instant());
	}

	/**
	 * The instant with Vietnam's offset, as answers show it.
	 * @param instant an instant or {@code null}
	 * @return the same moment at +07:00, or {@code null}
	 */
	public static @Nullable OffsetDateTime local(@Nullable Instant instant) {
		return (instant == null) ? null : instant.atZone(ZONE).toOffsetDateTime();
	}

	/**
	 * The first moment of a date in Vietnam.
	 * @param date a date
	 * @return its midnight in {@link #ZONE}
	 */
	public static Instant startOf(LocalDate date) {
		return date.atStartOfDay(ZONE).toInstant();
	}

}
