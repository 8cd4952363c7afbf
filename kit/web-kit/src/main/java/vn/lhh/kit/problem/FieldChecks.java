package vn.lhh.kit.problem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.PlainText;

/**
 * Field validation that collects all errors of one input before it rejects the input, so
 * that an editor sees all of them at once.
 */
public final class FieldChecks {

	private final List<FieldError> errors = new ArrayList<>();

	/**
	 * Requires a text.
	 * @param field path of the field
	 * @param max the maximum length in code points
	 */
	public FieldChecks required(String field, @Nullable String text, int max) {
		if (text == null || PlainText.showsNothing(text)) {
			return broken(field, "required");
		}
		return atMost(field, text, max);
	}

	/**
	 * Limits the length of an optional text.
	 * @param field path of the field
	 * @param max the maximum length in code points
	 */
	public FieldChecks atMost(String field, @Nullable String text, int max) {
		return check(text == null || text.codePointCount(0, text.length()) <= max, field, "too-long", max);
	}

	/**
	 * Limits the number of items.
	 * @param field path of the field
	 */
	public FieldChecks atMost(String field, Collection<?> items, int max) {
		return check(items.size() <= max, field, "too-many-items", max);
	}

	/**
	 * Limits the range of an optional number.
	 * @param field path of the field
	 * @param min the minimum, inclusive
	 * @param max the maximum, inclusive
	 */
	public FieldChecks between(String field, @Nullable Number number, long min, long max) {
		boolean isInside = number == null || (number.longValue() >= min && number.longValue() <= max);
		return check(isInside, field, "out-of-range", min, max);
	}

	/**
	 * Limits the range of an optional year.
	 * @param field path of the field
	 * @param first the first year, inclusive
	 * @param last the last year, inclusive
	 */
	public FieldChecks betweenYears(String field, @Nullable Integer year, int first, int last) {
		return check(year == null || (year >= first && year <= last), field, "out-of-range", Integer.toString(first),
				Integer.toString(last));
	}

	/**
	 * Requires a value; an empty collection counts as missing.
	 * @param field path of the field
	 */
	public FieldChecks present(String field, @Nullable Object value) {
		boolean there = value != null && !(value instanceof Collection<?> many && many.isEmpty());
		return check(there, field, "required");
	}

	/**
	 * Requires the end to come after the start where both are present.
	 * @param field path of the later field
	 */
	public FieldChecks after(String field, @Nullable Instant start, @Nullable Instant end) {
		return check(start == null || end == null || end.isAfter(start), field, "not-after-start");
	}

	/**
	 * Checks any rule.
	 * @param holds {@code false} adds an error
	 * @param field path of the field
	 * @param code stable kebab-case code
	 * @param arguments the message's arguments
	 */
	public FieldChecks check(boolean holds, String field, String code, Object... arguments) {
		if (!holds) {
			this.errors.add(FieldError.of(field, code, arguments));
		}
		return this;
	}

	/**
	 * Returns the errors so far.
	 * @return in the order of checking
	 */
	public List<FieldError> errors() {
		return List.copyOf(this.errors);
	}

	/**
	 * Rejects the input if it has errors.
	 * @throws Problem {@code validation-failed} with every error
	 */
	public void throwIfInvalid() {
		if (!this.errors.isEmpty()) {
			throw Problem.invalid(this.errors);
		}
	}

	private FieldChecks broken(String field, String code) {
		return check(false, field, code);
	}

}
