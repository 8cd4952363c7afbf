package vn.lhh.kit.problem;

import java.util.List;

/**
 * One field of the input that breaks a rule, named as the client wrote it.
 *
 * @param field path of the field, for example {@code content.title}
 * @param code stable kebab-case code, key of the message
 * @param arguments what the message mentions, in order
 */
public record FieldError(String field, String code, List<Object> arguments) {

	/**
	 * A broken rule of a field.
	 * @param field path of the field
	 * @param code stable kebab-case code
	 * @param arguments what the message mentions
	 * @return the error
	 */
	public static FieldError of(String field, String code, Object... arguments) {
		return new FieldError(field, code, List.of(arguments));
	}

}
