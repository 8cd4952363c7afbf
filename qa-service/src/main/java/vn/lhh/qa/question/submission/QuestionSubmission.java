package vn.lhh.qa.question.submission;

import org.jspecify.annotations.Nullable;
import vn.lhh.qa.question.QuestionText;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.text.Telephone;

/**
 * Holds a submitted question with its asker. {@code toString} prints none of it.
 *
 * @param subject in one line
 * @param body the question
 * @param topic slug of the topic
 * @param targetOrgId the organisation that is asked
 * @param wishes the asker's choices
 * @param consent the text the asker agrees to
 * @param bait a field that people don't see; only a machine fills it
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
	 * Holds the personal data of a sender.
	 *
	 * @param address home address
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
	 * Holds the asker's choices.
	 *
	 * @param replyBy the channel of the answer
	 * @param publishAllowed whether the question may be public
	 * @param anonymous whether to hide the name
	 */
	public record Wishes(ReplyChannel replyBy, boolean publishAllowed, boolean anonymous) {

		void check(Sender sender, FieldChecks fieldChecks) {
			fieldChecks.check(this.replyBy != ReplyChannel.EMAIL || sender.email() != null, "email", "required")
				.check(this.replyBy != ReplyChannel.PHONE || sender.phone() != null, "phone", "required")
				.check(!this.publishAllowed || this.anonymous || sender.fullName() != null, "fullName", "required");
		}

	}

	/**
	 * Holds the asker's agreement.
	 *
	 * @param accepted whether the asker agreed
	 * @param version the version of the text
	 */
	public record Agreement(boolean accepted, @Nullable String version) {
	}

}
