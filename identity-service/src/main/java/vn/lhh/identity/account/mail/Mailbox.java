package vn.lhh.identity.account.mail;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.FieldChecks;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * MongoDB document that holds where an account is reached by mail; an account without one
 * gets no mail.
 *
 * @param accountId the account
 * @param email its address; {@code null} for none
 * @param reviewMails whether it is told what waits for approval
 * @param digestMails whether it is told which answers are late
 */
@Document("mailboxes")
public record Mailbox(@Id String accountId, @Nullable String email, boolean reviewMails, boolean digestMails) {

	private static final String EMAIL = "[^@\\s<>\",;]{1,64}@[^@\\s<>\",;]+\\.[^@\\s<>\",;]{2,}";

	private static final int LONGEST = 200;

	static Mailbox none(String accountId) {
		return new Mailbox(accountId, null, true, true);
	}

	/**
	 * Checks an address.
	 * @param email {@code null} for none
	 * @param fieldChecks receives {@code too-long} or {@code email-malformed} at
	 * {@code email}
	 */
	public static void check(@Nullable String email, FieldChecks fieldChecks) {
		fieldChecks.atMost("email", email, LONGEST)
			.check(email == null || email.length() > LONGEST || email.matches(EMAIL), "email", "email-malformed");
	}

	boolean wants(String template) {
		return switch (template) {
			case StaffMailDesk.REVIEW_ASKED -> this.reviewMails;
			case StaffMailDesk.OVERDUE -> this.digestMails;
			default -> true;
		};
	}

	@Override
	public String toString() {
		return "Mailbox[" + this.accountId + "]";
	}

}
