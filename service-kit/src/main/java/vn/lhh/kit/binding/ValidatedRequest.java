package vn.lhh.kit.binding;

import vn.lhh.kit.problem.FieldChecks;

/**
 * Request whose own rules can be checked without the store, so that they are told
 * together with what is wrong in its form.
 */
public interface ValidatedRequest {

	/**
	 * Notes each broken rule.
	 * @param fieldChecks where they are noted
	 */
	void validate(FieldChecks fieldChecks);

}
