package vn.lhh.web.template;

import java.io.Serial;

/**
 * Says that an expression, or what it met, is better left to Spring's own evaluation.
 */
final class UnsupportedExpressionException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	UnsupportedExpressionException() {
		super(null, null, false, false);
	}

}
