package vn.lhh.web.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.Excerpt;
import vn.lhh.kit.text.Telephone;

/**
 * Formats dates, figures and sizes for Vietnamese readers, whatever the machine's time
 * zone and locale.
 */
public final class DisplayFormats {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

	private static final DecimalFormatSymbols DOTS = new DecimalFormatSymbols(Locale.ROOT);

	static {
		DOTS.setGroupingSeparator('.');
		DOTS.setDecimalSeparator(',');
	}

	private DisplayFormats() {
	}

	/** The text, or the other one if it is missing or empty. */
	public static @Nullable String orElse(@Nullable String text, @Nullable String other) {
		return (text == null || text.isEmpty()) ? other : text;
	}

	/** The first of the printed telephone numbers, as a link dials it. */
	public static String dial(String printed) {
		return Telephone.dialled(printed);
	}

	/** Shortened text for a small space, in whole sentences if they fit. */
	public static String brief(@Nullable String text, int most) {
		return (text != null) ? Excerpt.sentences(text, most) : "";
	}

	/** {@code 13/10/2017}. */
	public static String date(@Nullable TemporalAccessor when) {
		return (when != null) ? DATE.format(local(when)) : "";
	}

	/** {@code 14:05 ngày 13/10/2017}. */
	public static String moment(@Nullable OffsetDateTime when) {
		return (when != null) ? MOMENT.format(local(when)) : "";
	}

	public static String day(@Nullable TemporalAccessor when) {
		return (when != null) ? DAY.format(local(when)) : "";
	}

	public static String month(@Nullable TemporalAccessor when) {
		return (when != null) ? MONTH.format(local(when)) : "";
	}

	/** For machines: {@code 2017-10-13}. */
	public static String iso(@Nullable TemporalAccessor when) {
		return (when != null) ? DateTimeFormatter.ISO_LOCAL_DATE.format(local(when)) : "";
	}

	/** {@code 538.980}. */
	public static String number(@Nullable Number value) {
		return (value != null) ? new DecimalFormat("#,##0", DOTS).format(value) : "";
	}

	/** {@code 1,2 MB}. */
	public static String size(long bytes) {
		DecimalFormat one = new DecimalFormat("0.#", DOTS);
		if (bytes < 1024) {
			return bytes + " byte";
		}
		return (bytes < 1024 * 1024) ? one.format(bytes / 1024.0) + " KB" : one.format(bytes / (1024.0 * 1024)) + " MB";
	}

	/** {@code PDF}, from a file's name. */
	public static String kind(@Nullable String filename) {
		int dot = (filename != null) ? filename.lastIndexOf('.') : -1;
		return (filename != null && dot > 0 && filename.length() - dot <= 5)
				? filename.substring(dot + 1).toUpperCase(Locale.ROOT) : "TỆP";
	}

	/** A code such as {@code IN_FORCE} as a CSS class or an id: {@code in-force}. */
	public static String slug(@Nullable String code) {
		return (code != null) ? code.toLowerCase(Locale.ROOT).replace('_', '-') : "";
	}

	/** A code in groups of five, which are easier to copy: {@code K7MPX 4RWQ2}. */
	public static List<String> groups(String code) {
		return Arrays.asList(code.split("(?<=\\G.{5})"));
	}

	/** Two initials of a name without a logo. */
	public static String initials(String name) {
		return Arrays.stream(name.strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.limit(2)
			.map((word) -> word.substring(0, word.offsetByCodePoints(0, 1)))
			.collect(Collectors.joining())
			.toUpperCase(Locale.ROOT);
	}

	private static TemporalAccessor local(TemporalAccessor when) {
		return (when instanceof OffsetDateTime moment) ? moment.atZoneSameInstant(ZONE) : when;
	}

	public static LocalDate today(Clock clock) {
		return LocalDate.now(clock.withZone(ZONE));
	}

}
