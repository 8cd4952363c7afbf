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
 * Strict parser of dates and times as clients write them, with four digits for the year.
 */
public final class StrictDateParser {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	/** Before it local time was no whole number of minutes from UTC. */
	static final Instant FIRST_MOMENT = Instant.parse("1912-01-01T00:00:00Z");

	static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);

	static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

	private StrictDateParser() {
	}

	/**
	 * Parses a date.
	 * @param text {@code uuuu-MM-dd}, a day that exists
	 * @return the day, empty where the text is anything else
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
	 * @return the moment, empty where the text is anything else
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
	 * Tells whether a moment lies in the years a record of this site can speak of.
	 * @param day the day
	 * @return {@code true} from the year 1000 on
	 */
	public static boolean isInRange(LocalDate day) {
		return !day.isBefore(FIRST_DAY);
	}

	/** What is shown in local time has to keep its four digits there. */
	static boolean isInRange(Instant moment) {
		return !moment.isBefore(FIRST_MOMENT) && hasFourDigits(moment.atZone(VietnameseDates.ZONE).getYear());
	}

	private static boolean hasFourDigits(int year) {
		return year >= 0 && year <= LAST_DAY.getYear();
	}

}
