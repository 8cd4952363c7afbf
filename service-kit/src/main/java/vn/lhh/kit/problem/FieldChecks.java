package vn.lhh.kit.problem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.text.PlainText;

/**
 * Collects every broken field of one input before refusing it, so that an editor sees all
 * of them at once.
 */
public final class FieldChecks {

	private final List<FieldError> errors = new ArrayList<>();

	/**
	 * The text must be there.
	 * @param field path of the field
	 * @param text what was sent
	 * @param max the longest allowed, in characters
	 * @return this
	 */
	public FieldChecks required(String field, @Nullable String text, int max) {
		if (text == null || PlainText.showsNothing(text)) {
			return broken(field, "required");
		}
		return atMost(field, text, max);
	}

	/**
	 * The text, where there is one, must not be too long.
	 * @param field path of the field
	 * @param text what was sent
	 * @param max the longest allowed, in characters
	 * @return this
	 */
	public FieldChecks atMost(String field, @Nullable String text, int max) {
		return check(text == null || text.codePointCount(0, text.length()) <= max, field, "too-long", max);
	}

	/**
	 * The list must not hold more than so many items.
	 * @param field path of the field
	 * @param items what was sent
	 * @param max how many are allowed
	 * @return this
	 */
	public FieldChecks atMost(String field, Collection<?> items, int max) {
		return check(items.size() <= max, field, "too-many-items", max);
	}

	/**
	 * The number, where there is one, must lie between two others.
	 * @param field path of the field
	 * @param number what was sent
	 * @param min the least allowed
	 * @param max the greatest allowed
	 * @return this
	 */
	public FieldChecks between(String field, @Nullable Number number, long min, long max) {
		boolean isInside = number == null || (number.longValue() >= min && number.longValue() <= max);
		return check(isInside, field, "out-of-range", min, max);
	}

	/**
	 * The year, where there is one, must lie between two others.
	 * @param field path of the field
	 * @param year what was sent
	 * @param first the earliest allowed
	 * @param last the latest allowed
	 * @return this
	 */
	public FieldChecks betweenYears(String field, @Nullable Integer year, int first, int last) {
		return check(year == null || (year >= first && year <= last), field, "out-of-range", Integer.toString(first),
				Integer.toString(last));
	}

	/**
	 * The value must be there.
	 * @param field path of the field
	 * @param value what was sent
	 * @return this
	 */
	public FieldChecks present(String field, @Nullable Object value) {
		boolean there = value != null && !(value instanceof Collection<?> many && many.isEmpty());
		return check(there, field, "required");
	}

	/**
	 * The end must come after the start, where both are there.
	 * @param field path of the later field
	 * @param start the earlier moment
	 * @param end the later moment
	 * @return this
	 */
	public FieldChecks after(String field, @Nullable Instant start, @Nullable Instant end) {
		return check(start == null || end == null || end.isAfter(start), field, "not-after-start");
	}

	/**
	 * Any rule.
	 * @param holds whether it is kept
	 * @param field path of the field
	 * @param code stable kebab-case code
	 * @param arguments what the message mentions
	 * @return this
	 */
	public FieldChecks check(boolean holds, String field, String code, Object... arguments) {
		if (!holds) {
			this.errors.add(FieldError.of(field, code, arguments));
		}
		return this;
	}

	/**
	 * The rules broken so far.
	 * @return in the order of checking
	 */
	public List<FieldError> errors() {
		return List.copyOf(this.errors);
	}

	/**
	 * Refuses the input if any rule was broken.
	 * @throws Problem {@code validation-failed} with every broken field
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
