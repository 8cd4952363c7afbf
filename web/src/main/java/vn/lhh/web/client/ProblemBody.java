package vn.lhh.web.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Problem body of a service's response, with texts for the reader.
 */
public record ProblemBody(@Nullable String title, @Nullable String detail, @Nullable String code,
		List<FieldError> errors) {

	/** The error of one field. */
	public record FieldError(String field, @Nullable String code, String message) {
	}

	static ProblemBody silent() {
		return new ProblemBody(null, null, null, List.of());
	}

}
