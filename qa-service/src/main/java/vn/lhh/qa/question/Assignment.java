package vn.lhh.qa.question;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.outbox.UuidV7;
import vn.lhh.kit.problem.FieldChecks;

/**
 * Names the organisation or the account that is to answer; at least one of them.
 */
public record Assignment(@Nullable String organisationId, @Nullable String accountId) {

	private static final int MAX_ID = 60;

	void verify() {
		new FieldChecks().check(this.organisationId != null || this.accountId != null, "accountId", "required")
			.atMost("organisationId", this.organisationId, MAX_ID)
			.check(this.accountId == null || UuidV7.isId(this.accountId), "accountId", "not-found")
			.throwIfInvalid();
	}

}
