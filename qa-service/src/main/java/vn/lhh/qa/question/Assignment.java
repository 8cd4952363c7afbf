package vn.lhh.qa.question;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.problem.Rules;

/**
 * Who is to answer.
 *
 * @param organisationId an organisation
 * @param accountId an account
 */
public record Assignment(@Nullable String organisationId, @Nullable String accountId) {

	private static final int MAX_ID = 60;

	private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	void verify() {
		new Rules().check(this.organisationId != null || this.accountId != null, "accountId", "required")
			.atMost("organisationId", this.organisationId, MAX_ID)
			.check(this.accountId == null || ACCOUNT_ID.matcher(this.accountId).matches(), "accountId", "not-found")
			.verify();
	}

}
