package vn.lhh.kit.problem;

import java.util.List;

/**
 * Field error of an input, named as the HTTP client wrote the field.
 *
 * @param field path of the field, for example {@code content.title}
 * @param code stable kebab-case code, key of the message
 * @param arguments the message's arguments, in order
 */
public record FieldError(String field, String code, List<Object> arguments) {

	/**
	 * Creates a field error.
	 * @param field path of the field
	 * @param code stable kebab-case code
	 * @param arguments the message's arguments
	 */
	public static FieldError of(String field, String code, Object... arguments) {
		return new FieldError(field, code, List.of(arguments));
	}

}
