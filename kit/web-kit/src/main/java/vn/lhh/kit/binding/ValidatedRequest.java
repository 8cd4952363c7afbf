package vn.lhh.kit.binding;

import vn.lhh.kit.problem.FieldChecks;

/**
 * Validated request body with rules that need no database, so that their errors are
 * reported together with those of its JSON form.
 */
public interface ValidatedRequest {

	/**
	 * Validates the request.
	 * @param fieldChecks collects the errors
	 */
	void validate(FieldChecks fieldChecks);

}
