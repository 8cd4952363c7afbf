package vn.lhh.qa.question.web;

import org.jspecify.annotations.Nullable;

/**
 * What goes with a move.
 *
 * @param reason why
 * @param duplicateOfId the earlier question
 * @param organisationId the organisation that is to answer
 * @param accountId the account that is to answer
 */
record StepRequest(@Nullable String reason, @Nullable String duplicateOfId, @Nullable String organisationId,
		@Nullable String accountId) {

	static final StepRequest PLAIN = new StepRequest(null, null, null, null);

}
