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

import org.springframework.stereotype.Component;

/**
 * Formats dates, figures and sizes for Vietnamese readers, whatever the machine's time
 * zone and locale.
 */
@Component
public class DisplayFormats {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private static final DecimalFormatSymbols DOTS = new DecimalFormatSymbols(Locale.ROOT);

	static {
		DOTS.setGroupingSeparator('.');
		DOTS.setDecimalSeparator(',');
	}

	/** The first of the printed telephone numbers, as a link dials it. */
	public String dial(String printed) {
		return Telephone.dialled(printed);
	}

	/** Shortened text for a small space, in whole sentences if they fit. */
	public String brief(@Nullable String text, int most) {
		return (text != null) ? Excerpt.sentences(text, most) : "";
	}

	/** {@code 13/10/2017}. */
	public String date(@Nullable TemporalAccessor when) {
		return (when != null) ? DATE.format(local(when)) : "";
	}

	/** {@code 14:05 ngày 13/10/2017}. */
	public String moment(@Nullable OffsetDateTime when) {
		return (when != null) ? MOMENT.format(local(when)) : "";
	}

	/** {@code 14:05}. */
	public String clock(@Nullable OffsetDateTime when) {
		return (when != null) ? CLOCK.format(local(when)) : "";
	}

	public String day(@Nullable TemporalAccessor when) {
		return (when != null) ? DateTimeFormatter.ofPattern("dd").format(local(when)) : "";
	}

	public String month(@Nullable TemporalAccessor when) {
		return (when != null) ? DateTimeFormatter.ofPattern("MM/uuuu").format(local(when)) : "";
	}

	/** For machines: {@code 2017-10-13}. */
	public String iso(@Nullable TemporalAccessor when) {
		return (when != null) ? DateTimeFormatter.ISO_LOCAL_DATE.format(local(when)) : "";
	}

	/** {@code 538.980}. */
	public String number(@Nullable Number value) {
		return (value != null) ? new DecimalFormat("#,##0", DOTS).format(value) : "";
	}

	/** {@code 1,2 MB}. */
	public String size(long bytes) {
		DecimalFormat one = new DecimalFormat("0.#", DOTS);
		if (bytes < 1024) {
			return bytes + " byte";
		}
		return (bytes < 1024 * 1024) ? one.format(bytes / 1024.0) + " KB" : one.format(bytes / (1024.0 * 1024)) + " MB";
	}

	/** {@code PDF}, from a file's name. */
	public String kind(@Nullable String filename) {
		int dot = (filename != null) ? filename.lastIndexOf('.') : -1;
		return (filename != null && dot > 0 && filename.length() - dot <= 5)
				? filename.substring(dot + 1).toUpperCase(Locale.ROOT) : "TỆP";
	}

	/** A code such as {@code IN_FORCE} as a CSS class or an id: {@code in-force}. */
	public String slug(@Nullable String code) {
		return (code != null) ? code.toLowerCase(Locale.ROOT).replace('_', '-') : "";
	}

	/** A code in groups of five, which are easier to copy: {@code K7MPX 4RWQ2}. */
	public List<String> groups(String code) {
		return Arrays.asList(code.split("(?<=\\G.{5})"));
	}

	/** Two initials of a name without a logo. */
	public String initials(String name) {
		return Arrays.stream(name.strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.limit(2)
			.map((word) -> word.substring(0, word.offsetByCodePoints(0, 1)))
			.collect(Collectors.joining())
			.toUpperCase(Locale.ROOT);
	}

	public String sum(List<? extends Number> values) {
		return number(values.stream().mapToLong(Number::longValue).sum());
	}

	private static TemporalAccessor local(TemporalAccessor when) {
		return (when instanceof OffsetDateTime moment) ? moment.atZoneSameInstant(ZONE) : when;
	}

	public static LocalDate today(Clock clock) {
		return LocalDate.now(clock.withZone(ZONE));
	}

}
