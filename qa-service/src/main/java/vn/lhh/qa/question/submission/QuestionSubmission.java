package vn.lhh.qa.question.submission;

import org.jspecify.annotations.Nullable;
import vn.lhh.qa.question.QuestionText;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Telephone;

/**
 * What somebody sends who asks. Printing one prints nothing of it.
 *
 * @param subject in one line
 * @param body the question
 * @param topic slug of what it is about
 * @param targetOrgId the organisation it is put to
 * @param sender who asks
 * @param wishes what the asker wants
 * @param consent what the asker agrees to
 * @param bait a field people don't see; whoever fills it is a machine
 */
public record QuestionSubmission(String subject, String body, @Nullable String topic, @Nullable String targetOrgId,
		Sender sender, Wishes wishes, Agreement consent, @Nullable String bait) {

	private static final String EMAIL = "[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\"]{2,}";

	private static final int MAX_BODY = 5000;

	void check(FieldChecks fieldChecks, String currentConsent) {
		fieldChecks.required("subject", this.subject, QuestionText.MAX_SUBJECT)
			.required("body", this.body, MAX_BODY)
			.atMost("targetOrgId", this.targetOrgId, 60);
		this.sender.check(fieldChecks);
		this.wishes.check(this.sender, fieldChecks);
		fieldChecks.check(this.consent.accepted(), "consent.accepted", "consent-required")
			.check(!this.consent.accepted() || currentConsent.equals(this.consent.version()), "consent.version",
					"consent-outdated");
	}

	@Override
	public String toString() {
		return "QuestionSubmission[…]";
	}

	/**
	 * Who asks.
	 *
	 * @param fullName name
	 * @param email mailbox
	 * @param phone number
	 * @param address home
	 */
	public record Sender(@Nullable String fullName, @Nullable String email, @Nullable String phone,
			@Nullable String address) {

		void check(FieldChecks fieldChecks) {
			fieldChecks.atMost("fullName", this.fullName, 120)
				.check(this.email == null || this.email.length() <= 200 && this.email.matches(EMAIL), "email",
						"email-malformed")
				.check(this.phone == null || Telephone.isValid(this.phone), "phone", "phone-malformed")
				.atMost("address", this.address, 300);
		}

		@Override
		public String toString() {
			return "Sender[…]";
		}

	}

	/**
	 * What the asker wants.
	 *
	 * @param replyBy how to be told
	 * @param publishAllowed whether the question may be public
	 * @param anonymous whether without a name
	 */
	public record Wishes(ReplyChannel replyBy, boolean publishAllowed, boolean anonymous) {

		void check(Sender sender, FieldChecks fieldChecks) {
			fieldChecks.check(this.replyBy != ReplyChannel.EMAIL || sender.email() != null, "email", "required")
				.check(this.replyBy != ReplyChannel.PHONE || sender.phone() != null, "phone", "required")
				.check(!this.publishAllowed || this.anonymous || sender.fullName() != null, "fullName", "required");
		}

	}

	/**
	 * What the asker agrees to.
	 *
	 * @param accepted whether at all
	 * @param version to which words
	 */
	public record Agreement(boolean accepted, @Nullable String version) {
	}

}
