package vn.lhh.web.page.question;

import java.util.Locale;
import java.util.Map;

import vn.lhh.web.client.ProblemBody;

/**
 * Form field labels, so that a message says which field it is about.
 *
 * @param fields by their names in requests
 */
public record FormWords(Map<String, Field> fields) {

	/**
	 * A field of a form.
	 *
	 * @param label display name
	 * @param request text that asks the reader for a missing value
	 */
	public record Field(String label, String request) {
	}

	boolean has(String field) {
		return this.fields.containsKey(field);
	}

	/**
	 * The service's message, preceded by the field's label unless the message names it.
	 */
	String message(String field, ProblemBody.FieldError error) {
		Field known = this.fields.get(field);
		if (known == null) {
			return error.message();
		}
		if ("required".equals(error.code())) {
			return known.request();
		}
		return named(known.label(), error.message());
	}

	public static String named(String label, String message) {
		boolean names = message.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
		return (names || message.isEmpty()) ? message
				: label + ": " + message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
	}

}
