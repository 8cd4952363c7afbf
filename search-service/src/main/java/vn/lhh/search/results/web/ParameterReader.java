package vn.lhh.search.results.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import vn.lhh.kit.binding.StrictDateParser;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.PlainText;

/**
 * Reads the query parameters of a request and collects the errors of all.
 *
 * @param checks collects the errors
 */
record ParameterReader(NativeWebRequest request, FieldChecks checks) {

	private static final int LONGEST_QUERY = 500;

	private static final int LONGEST_VALUE = 200;

	private static final int MOST_VALUES = 20;

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 9999;

	/** The text that was typed. */
	String query() {
		String typed = Objects.requireNonNullElse(this.request.getParameter("q"), "");
		this.checks.atMost("q", typed, LONGEST_QUERY);
		return PlainText.line(typed);
	}

	@Nullable String value(String name) {
		String sent = this.request.getParameter(name);
		String value = (sent == null) ? "" : PlainText.line(sent);
		this.checks.atMost(name, value, LONGEST_VALUE);
		return value.isEmpty() ? null : value;
	}

	List<String> values(String name) {
		String[] sent = this.request.getParameterValues(name);
		Stream<String> all = (sent == null) ? Stream.empty() : Arrays.stream(sent);
		List<String> values = all.map(PlainText::line).filter((value) -> !value.isEmpty()).distinct().toList();
		this.checks.atMost(name, values, MOST_VALUES);
		values.forEach((value) -> this.checks.atMost(name, value, LONGEST_VALUE));
		return values;
	}

	List<String> choices(String name, List<String> known) {
		List<String> values = values(name);
		this.checks.check(known.containsAll(values), name, "not-a-choice", String.join(", ", known));
		return values;
	}

	/** One of several words, the first if there is none. */
	String choice(String name, List<String> known) {
		String value = Objects.requireNonNullElse(value(name), known.getFirst());
		this.checks.check(known.contains(value), name, "not-a-choice", String.join(", ", known));
		return value;
	}

	@Nullable LocalDate day(String name) {
		String value = value(name);
		if (value == null) {
			return null;
		}
		Optional<LocalDate> day = StrictDateParser.day(value).filter(StrictDateParser::isInRange);
		this.checks.check(day.isPresent(), name, "date-malformed");
		return day.orElse(null);
	}

	int number(String name, int fallback, int max) {
		Integer number = number(name);
		this.checks.check(number == null || number >= 1, name, "number-too-small", 1)
			.check(number == null || number <= max, name, "number-too-large", max);
		return (number == null) ? fallback : number;
	}

	@Nullable Integer year(String name) {
		Integer year = number(name);
		this.checks.betweenYears(name, year, FIRST_YEAR, LAST_YEAR);
		return year;
	}

	private @Nullable Integer number(String name) {
		String value = value(name);
		if (value == null) {
			return null;
		}
		try {
			return Integer.valueOf(value);
		}
		catch (NumberFormatException ex) {
			this.checks.check(false, name, "wrong-type");
			return null;
		}
	}

}
