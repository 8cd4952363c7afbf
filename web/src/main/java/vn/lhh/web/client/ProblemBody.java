package vn.lhh.web.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The problem a service answered with, in words meant for the reader.
 */
public record ProblemBody(@Nullable String title, @Nullable String detail, @Nullable String code,
		List<FieldError> errors) {

	/** What is wrong with one field. */
	public record FieldError(String field, @Nullable String code, String message) {
	}

	static ProblemBody silent() {
		return new ProblemBody(null, null, null, List.of());
	}

}
