package vn.lhh.kit.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Problem body of every failed response (RFC 9457).
 *
 * @param type address of the problem's description
 * @param title short, for people
 * @param code stable kebab-case code, for programs
 * @param detail longer, for people
 * @param instance the requested path
 * @param traceId the id to search for in the logs
 */
public record ProblemView(String type, String title, int status, String code, String detail, String instance,
		String traceId, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors) {

	/**
	 * Invalid field.
	 *
	 * @param field path of the field
	 * @param code stable kebab-case code
	 * @param message for people
	 */
	public record Field(String field, String code, String message) {
	}

}
