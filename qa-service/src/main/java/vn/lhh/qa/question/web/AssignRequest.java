package vn.lhh.qa.question.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.question.Assignment;

/**
 * JSON body that assigns a question.
 *
 * @param organisationId the organisation that is to answer
 * @param accountId the account that is to answer
 */
record AssignRequest(@Nullable String organisationId, @Nullable String accountId, @Multiline @Nullable String reason) {

	static final AssignRequest NOBODY = new AssignRequest(null, null, null);

	Assignment assignment() {
		return new Assignment(Nfc.orNull(this.organisationId), Nfc.orNull(this.accountId));
	}

}
