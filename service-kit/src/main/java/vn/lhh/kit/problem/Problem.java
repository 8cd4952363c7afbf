package vn.lhh.kit.problem;

import java.util.List;

/**
 * A failure the domain names itself; the kit turns it into an RFC 9457 answer.
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
	 * A failure without named fields.
	 * @param kind what sort of failure
	 * @param code stable kebab-case code; its Vietnamese message stands in the bundle
	 * {@code problems} under {@code <code>.title} and {@code <code>.detail}
	 * @param arguments what the message mentions
	 */
	public Problem(ProblemKind kind, String code, Object... arguments) {
		this(kind, code, List.of(arguments), List.of());
	}

	/**
	 * A failure of named fields.
	 * @param kind what sort of failure
	 * @param code stable kebab-case code
	 * @param arguments what the message mentions
	 * @param errors the fields
	 */
	public Problem(ProblemKind kind, String code, List<Object> arguments, List<FieldError> errors) {
		super(code);
		this.kind = kind;
		this.code = code;
		this.arguments = List.copyOf(arguments);
		this.errors = List.copyOf(errors);
	}

	/**
	 * Input with broken fields: code {@code validation-failed}.
	 * @param errors at least one field
	 * @return the problem
	 */
	public static Problem invalid(List<FieldError> errors) {
		return new Problem(ProblemKind.INVALID, "validation-failed", List.of(errors.size()), errors);
	}

	/**
	 * Input with one broken field.
	 * @param field path of the field
	 * @param code stable kebab-case code
	 * @param arguments what the message mentions
	 * @return the problem
	 */
	public static Problem invalid(String field, String code, Object... arguments) {
		return invalid(List.of(FieldError.of(field, code, arguments)));
	}

	/**
	 * Nothing public by that name: code {@code not-found}.
	 * @return the problem
	 */
	public static Problem notFound() {
		return new Problem(ProblemKind.NOT_FOUND, "not-found");
	}

	/**
	 * A body or a file that is larger than what is taken.
	 * @param most what is taken, in bytes; 0 where it is not known
	 * @return 413
	 */
	public static Problem tooLarge(long most) {
		String size = (most % MEGABYTE == 0) ? most / MEGABYTE + " MB" : Math.ceilDiv(most, KILOBYTE) + " kB";
		return new Problem(ProblemKind.TOO_LARGE, "too-large", (most > 0) ? 1 : 0, size);
	}

	/**
	 * Public once by that name and no more: code {@code content-withdrawn}.
	 * @return the problem
	 */
	public static Problem withdrawn() {
		return new Problem(ProblemKind.GONE, "content-withdrawn");
	}

	/**
	 * What sort of failure this is.
	 * @return the kind
	 */
	public ProblemKind kind() {
		return this.kind;
	}

	/**
	 * The stable public code.
	 * @return kebab-case
	 */
	public String code() {
		return this.code;
	}

	/**
	 * What the message mentions.
	 * @return in order
	 */
	public List<Object> arguments() {
		return this.arguments;
	}

	/**
	 * The fields that break a rule.
	 * @return perhaps none
	 */
	public List<FieldError> errors() {
		return this.errors;
	}

}
