package vn.lhh.qa.question;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.outbox.Ids;
import vn.lhh.kit.problem.Rules;

/**
 * Who is to answer.
 *
 * @param organisationId an organisation
 * @param accountId an account
 */
public record Assignment(@Nullable String organisationId, @Nullable String accountId) {

	private static final int MAX_ID = 60;

	void verify() {
		new Rules().check(this.organisationId != null || this.accountId != null, "accountId", "required")
			.atMost("organisationId", this.organisationId, MAX_ID)
			.check(this.accountId == null || Ids.isId(this.accountId), "accountId", "not-found")
			.verify();
	}

}
