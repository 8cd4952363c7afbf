package vn.lhh.qa.question;

import org.jspecify.annotations.Nullable;

/**
 * Who is to answer.
 *
 * @param organisationId an organisation
 * @param accountId an account
 */
public record Assignment(@Nullable String organisationId, @Nullable String accountId) {
}
