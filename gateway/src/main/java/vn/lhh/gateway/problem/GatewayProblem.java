package vn.lhh.gateway.problem;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldError;

/**
 * Exception for an error response of the gateway itself; its code selects the reader's
 * text from the message bundle.
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

	/** A problem described by its code alone. */
	public static GatewayProblem of(int status, String code) {
		return new GatewayProblem(status, code, List.of(), null);
	}

	/** A temporary problem, with the time after which to retry. */
	public static GatewayProblem retryable(int status, String code, Duration after) {
		return new GatewayProblem(status, code, List.of(), after);
	}

	/** A 400 problem for fields of the request body. */
	public static GatewayProblem invalid(List<FieldError> errors) {
		return new GatewayProblem(400, "validation-failed", errors, null);
	}

	/** A 413 problem: the body is larger than this path accepts. */
	public static GatewayProblem tooLarge() {
		return of(413, "body-too-large");
	}

	/** The same problem with its own detail text for one situation. */
	public GatewayProblem worded(String situation) {
		return new GatewayProblem(this.status, this.code, this.errors, this.retryAfter, this.code + "." + situation);
	}

	/** Message key of the detail text. */
	String detailKey() {
		return this.detail + ".detail";
	}

	public int status() {
		return this.status;
	}

	/** Stable public code, kebab-case. */
	public String code() {
		return this.code;
	}

	/** Invalid fields, empty for other problems. */
	public List<FieldError> errors() {
		return this.errors;
	}

	/** When to retry, null if unknown. */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}
