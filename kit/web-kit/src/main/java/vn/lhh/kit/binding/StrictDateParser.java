package vn.lhh.kit.binding;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

import vn.lhh.kit.text.VietnameseDates;

/**
 * Strict date parser for dates and times from HTTP clients, with a year of four digits.
 */
public final class StrictDateParser {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	/**
	 * Earlier moments are rejected, because local time was not a whole number of minutes
	 * from UTC.
	 */
	static final Instant FIRST_MOMENT = Instant.parse("1912-01-01T00:00:00Z");

	static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);

	static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private StrictDateParser() {
	}

	/**
	 * Parses a date.
	 * @param text {@code uuuu-MM-dd}, a day that exists
	 * @return empty for any other text
	 */
	public static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text, DAY)).filter((day) -> hasFourDigits(day.getYear()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Parses a moment.
	 * @param text ISO-8601 with offset
	 * @return empty for any other text
	 */
	public static Optional<Instant> instant(String text) {
		try {
			return Optional.of(OffsetDateTime.parse(text))
				.filter((time) -> hasFourDigits(time.getYear()))
				.map(OffsetDateTime::toInstant);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Tells whether a date is in the supported range.
	 * @return {@code true} from the year 1000 on
	 */
	public static boolean isInRange(LocalDate day) {
		return !day.isBefore(FIRST_DAY);
	}

	/**
	 * Tells whether a moment is in the supported range: not before 1912, and still with a
	 * year of four digits in local time.
	 */
	static boolean isInRange(Instant moment) {
		return !moment.isBefore(FIRST_MOMENT) && hasFourDigits(moment.atZone(VietnameseDates.ZONE).getYear());
	}

	private static boolean hasFourDigits(int year) {
		return year >= 0 && year <= LAST_DAY.getYear();
	}

}
