package vn.lhh.kit.binding;

import vn.lhh.kit.problem.Rules;

/**
 * Request whose own rules can be checked without the store, so that they are told
 * together with what is wrong in its form.
 */
public interface ValidatedRequest {

	/**
	 * Notes each broken rule.
	 * @param rules where they are noted
	 */
	void validate(Rules rules);

}
