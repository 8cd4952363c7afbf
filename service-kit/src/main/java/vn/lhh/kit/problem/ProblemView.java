package vn.lhh.kit.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The body of every failed answer (RFC 9457).
 *
 * @param type address of the problem's description
 * @param title short, for people
 * @param status the HTTP status
 * @param code stable kebab-case code, for programs
 * @param detail longer, for people
 * @param instance the path that was asked for
 * @param traceId what to search the logs for
 * @param errors the fields that break a rule
 */
public record ProblemView(String type, String title, int status, String code, String detail, String instance,
		String traceId, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors) {

	/**
	 * One broken field.
	 *
	 * @param field path of the field
	 * @param code stable kebab-case code
	 * @param message for people
	 */
	public record Field(String field, String code, String message) {
	}

}
