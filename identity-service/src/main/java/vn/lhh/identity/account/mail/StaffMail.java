package vn.lhh.identity.account.mail;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Notice of a service to the staff, as this service mails it.
 *
 * @param template the template of its kind
 * @param subject what it is about, in a few words
 * @param link path of the page where it is dealt with
 * @param role every account with this role is told; {@code null} where one account is
 * @param accountId the account that is told; {@code null} where a role is
 * @param actorId the account that acted, which is not told; {@code null} for none
 * @param reason as the account gave it; empty for none
 */
public record StaffMail(String noticeId, Instant at, String template, String subject, String link,
		@Nullable String role, @Nullable String accountId, @Nullable String actorId, String reason, int count) {
}
