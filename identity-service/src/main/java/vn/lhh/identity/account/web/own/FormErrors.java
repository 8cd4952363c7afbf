package vn.lhh.identity.account.web.own;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Holds what is wrong with a submitted form, for the summary and beside each field.
 *
 * @param byField message by field, in the order of the form
 */
public record FormErrors(Map<String, String> byField) {

	static final FormErrors NONE = new FormErrors(Map.of());

	static FormErrors of(String field, String message) {
		return new FormErrors(Map.of(field, message));
	}

	FormErrors with(String field, String message) {
		Map<String, String> more = new LinkedHashMap<>(this.byField);
		more.putIfAbsent(field, message);
		return new FormErrors(more);
	}

	public boolean isEmpty() {
		return this.byField.isEmpty();
	}

	/**
	 * Returns the message of a field.
	 * @return {@code null} where nothing is wrong with it
	 */
	public @Nullable String of(String field) {
		return this.byField.get(field);
	}

}
