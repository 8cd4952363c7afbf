package vn.lhh.gateway.problem;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An error the gateway itself answers with; what a reader is told comes from the message
 * bundle by its code.
 */
public final class GatewayProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	private final String code;

	private final transient List<FieldError> errors;

	private final transient @Nullable Duration retryAfter;

	private final String detail;

	private GatewayProblem(int status, String code, List<FieldError> errors, @Nullable Duration retryAfter) {
		this(status, code, errors, retryAfter, code);
	}

	private GatewayProblem(int status, String code, List<FieldError> errors, @Nullable Duration retryAfter,
			String detail) {
		super(code, null, false, false);
		this.status = status;
		this.code = code;
		this.errors = List.copyOf(errors);
		this.retryAfter = retryAfter;
		this.detail = detail;
	}

	/** A problem with nothing more to say than its code. */
	public static GatewayProblem of(int status, String code) {
		return new GatewayProblem(status, code, List.of(), null);
	}

	/** A problem that passes by itself after a while. */
	public static GatewayProblem retryable(int status, String code, Duration after) {
		return new GatewayProblem(status, code, List.of(), after);
	}

	/** Fields of the request body that have to be mended. */
	public static GatewayProblem invalid(List<FieldError> errors) {
		return new GatewayProblem(400, "validation-failed", errors, null);
	}

	/** The body is larger than this address takes. */
	public static GatewayProblem tooLarge() {
		return of(413, "body-too-large");
	}

	/** The same problem with a text of its own for one situation. */
	public GatewayProblem worded(String situation) {
		return new GatewayProblem(this.status, this.code, this.errors, this.retryAfter, this.code + "." + situation);
	}

	/** Key of the text that says more. */
	String detailKey() {
		return this.detail + ".detail";
	}

	/** HTTP status of the answer. */
	public int status() {
		return this.status;
	}

	/** Stable public code, kebab-case. */
	public String code() {
		return this.code;
	}

	/** Fields to mend, empty for other problems. */
	public List<FieldError> errors() {
		return this.errors;
	}

	/** When it is worth asking again, if known. */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}
