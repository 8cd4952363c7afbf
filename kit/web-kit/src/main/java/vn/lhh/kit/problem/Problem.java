package vn.lhh.kit.problem;

import java.util.List;

/**
 * Problem exception that the domain throws; the kit turns it into an RFC 9457 response.
 */
public class Problem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final long KILOBYTE = 1024;

	private static final long MEGABYTE = KILOBYTE * KILOBYTE;

	private final ProblemKind kind;

	private final String code;

	private final transient List<Object> arguments;

	private final transient List<FieldError> errors;

	/**
	 * Creates a problem without field errors.
	 * @param code stable kebab-case code; the bundle {@code problems} has its Vietnamese
	 * message under {@code <code>.title} and {@code <code>.detail}
	 * @param arguments the message's arguments
	 */
	public Problem(ProblemKind kind, String code, Object... arguments) {
		this(kind, code, List.of(arguments), List.of());
	}

	/**
	 * Creates a problem with field errors.
	 * @param code stable kebab-case code
	 * @param arguments the message's arguments
	 */
	public Problem(ProblemKind kind, String code, List<Object> arguments, List<FieldError> errors) {
		super(code);
		this.kind = kind;
		this.code = code;
		this.arguments = List.copyOf(arguments);
		this.errors = List.copyOf(errors);
	}

	/**
	 * Creates a problem for invalid fields: code {@code validation-failed}.
	 * @param errors at least one field
	 */
	public static Problem invalid(List<FieldError> errors) {
		return new Problem(ProblemKind.INVALID, "validation-failed", List.of(errors.size()), errors);
	}

	/**
	 * Creates a problem for one invalid field: code {@code validation-failed}.
	 * @param field path of the field
	 * @param code stable kebab-case code of the field error
	 * @param arguments the message's arguments
	 */
	public static Problem invalid(String field, String code, Object... arguments) {
		return invalid(List.of(FieldError.of(field, code, arguments)));
	}

	/**
	 * Creates a problem for an item that does not exist or is not public: code
	 * {@code not-found}.
	 */
	public static Problem notFound() {
		return new Problem(ProblemKind.NOT_FOUND, "not-found");
	}

	/**
	 * Creates a problem for a body or file that is too large: code {@code too-large}.
	 * @param most the limit in bytes; 0 where it is not known
	 */
	public static Problem tooLarge(long most) {
		String size = (most % MEGABYTE == 0) ? most / MEGABYTE + " MB" : Math.ceilDiv(most, KILOBYTE) + " kB";
		return new Problem(ProblemKind.TOO_LARGE, "too-large", (most > 0) ? 1 : 0, size);
	}

	/**
	 * Creates a problem for an item that was public and no longer is: code
	 * {@code content-withdrawn}.
	 */
	public static Problem withdrawn() {
		return new Problem(ProblemKind.GONE, "content-withdrawn");
	}

	/**
	 * Returns the kind of failure.
	 */
	public ProblemKind kind() {
		return this.kind;
	}

	/**
	 * Returns the stable public code.
	 * @return kebab-case
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Returns the message's arguments, in order.
	 */
	public List<Object> arguments() {
		return this.arguments;
	}

	/**
	 * Returns the field errors.
	 * @return may be empty
	 */
	public List<FieldError> errors() {
		return this.errors;
	}

}
