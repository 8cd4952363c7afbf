package vn.lhh.web.page.question;

import java.util.Locale;
import java.util.Map;

import vn.lhh.web.client.ProblemBody;

/**
 * What the fields of a form are called, so that a message says which one it is about.
 *
 * @param fields by their names in requests
 */
public record FormWords(Map<String, Field> fields) {

	/**
	 * A field of a form.
	 *
	 * @param label what it is called
	 * @param request how a reader is asked for it when it is missing
	 */
	public record Field(String label, String request) {
	}

	boolean has(String field) {
		return this.fields.containsKey(field);
	}

	/**
	 * The service's words, with the field's label where they don't name it themselves.
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
