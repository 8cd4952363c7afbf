package vn.lhh.search.feed.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.event.UndecodableEventException;
import vn.lhh.kit.text.HtmlSanitizer;
import vn.lhh.kit.text.VietnameseDates;

/**
 * Reads the fields of an event, any of which may be missing.
 */
final class EventFields {

	private EventFields() {
	}

	static String required(String name, @Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new UndecodableEventException("field " + name, null);
		}
		return value;
	}

	static String textOf(@Nullable String html) {
		return (html == null) ? "" : HtmlSanitizer.text(html);
	}

	static String orEmpty(@Nullable String text) {
		return (text == null) ? "" : text;
	}

	/** The values of a list that are there. */
	static <T> List<T> orEmpty(@Nullable List<T> values) {
		return (values == null) ? List.of() : values.stream().flatMap(Stream::ofNullable).toList();
	}

	/** The texts that are there, each once. */
	static List<String> present(@Nullable String... texts) {
		return Stream.of(texts).flatMap(Stream::ofNullable).filter((text) -> !text.isBlank()).distinct().toList();
	}

	/** The texts that are there, one a line. */
	static String lines(@Nullable String... texts) {
		return String.join("\n", present(texts));
	}

	/** The texts of a list, as one line. */
	static String line(Collection<String> texts) {
		return texts.stream().filter((text) -> !text.isBlank()).collect(Collectors.joining(", "));
	}

	static Set<String> codes(Collection<@Nullable String> codes) {
		Set<String> present = new LinkedHashSet<>();
		codes.stream().flatMap(Stream::ofNullable).forEach(present::add);
		return present;
	}

	/** The first moment that is there; without one, the item is shown already. */
	static Instant shownFrom(@Nullable Instant visibleFrom, @Nullable Instant publishedAt) {
		return Optional.ofNullable(visibleFrom).or(() -> Optional.ofNullable(publishedAt)).orElse(Instant.EPOCH);
	}

	static @Nullable LocalDate day(@Nullable LocalDate day, @Nullable Instant moment) {
		return (day == null && moment != null) ? VietnameseDates.dateOf(moment) : day;
	}

}
