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
 * Vietnamese dates in the site's only time zone.
 */
public final class VietnameseDates {

	/** Asia/Ho_Chi_Minh, UTC+7 without summer time. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private VietnameseDates() {
	}

	/** Formats a date as dd/MM/yyyy, for example {@code 13/10/2017}. */
	public static String format(LocalDate date) {
		return DAY.format(date);
	}

	/**
	 * Parses dd/MM/yyyy strictly: 31/02/2024 is no date.
	 * @return the date, empty if the text is not a valid date
	 */
	public static Optional<LocalDate> parse(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip(), DAY));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** The date in {@link #ZONE} at an instant. */
	public static LocalDate dateOf(Instant instant) {
		return instant.atZone(ZONE).toLocalDate();
	}

	/** Today's date in {@link #ZONE}. */
	public static LocalDate today(Clock clock) {
		return dateOf(clock.instant());
	}

	/**
	 * The instant at Vietnam's offset (+07:00), as responses show it; {@code null} stays
	 * {@code null}.
	 */
	public static @Nullable OffsetDateTime local(@Nullable Instant instant) {
		return (instant == null) ? null : instant.atZone(ZONE).toOffsetDateTime();
	}

	/** Midnight in {@link #ZONE} at the start of a date. */
	public static Instant startOf(LocalDate date) {
		return date.atStartOfDay(ZONE).toInstant();
	}

}
