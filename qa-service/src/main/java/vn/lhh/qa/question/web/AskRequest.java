package vn.lhh.qa.question.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.question.submission.QuestionSubmission;
import vn.lhh.qa.question.submission.ReplyChannel;

/**
 * What somebody sends who asks.
 *
 * @param subject in one line
 * @param body the question
 * @param topic slug of what it is about
 * @param targetOrgId the organisation it is put to
 * @param fullName name
 * @param email mailbox
 * @param phone number
 * @param address home
 * @param wantsReplyBy how to be told
 * @param publishAllowed whether the question may be public, no unless said
 * @param displayAnonymous whether without a name, yes unless said
 * @param consent what the asker agrees to
 * @param website left empty by people, who don't see it
 */
record AskRequest(@Nullable String subject, @Multiline @Nullable String body, @Nullable String topic,
		@Nullable String targetOrgId, @Nullable String fullName, @Nullable String email, @Nullable String phone,
		@Nullable String address, @Nullable ReplyChannel wantsReplyBy, @Nullable Boolean publishAllowed,
		@Nullable Boolean displayAnonymous, @Nullable Consent consent, @Nullable String website) {

	QuestionSubmission enquiry() {
		QuestionSubmission.Sender sender = new QuestionSubmission.Sender(Nfc.orNull(this.fullName),
				Nfc.orNull(this.email), Nfc.orNull(this.phone), Nfc.orNull(this.address));
		QuestionSubmission.Wishes wishes = new QuestionSubmission.Wishes(
				Optional.ofNullable(this.wantsReplyBy).orElse(ReplyChannel.NONE),
				Boolean.TRUE.equals(this.publishAllowed), !Boolean.FALSE.equals(this.displayAnonymous));
		QuestionSubmission.Agreement agreement = (this.consent == null) ? new QuestionSubmission.Agreement(false, null)
				: new QuestionSubmission.Agreement(Boolean.TRUE.equals(this.consent.accepted()),
						Nfc.orNull(this.consent.version()));
		return new QuestionSubmission(text(this.subject), text(this.body), Nfc.orNull(this.topic),
				Nfc.orNull(this.targetOrgId), sender, wishes, agreement, this.website);
	}

	private static String text(@Nullable String sent) {
		return Optional.ofNullable(Nfc.clean(sent)).orElse("");
	}

	@Override
	public String toString() {
		return "AskRequest[…]";
	}

	/**
	 * What the asker agrees to.
	 *
	 * @param accepted whether at all
	 * @param version to which words
	 */
	record Consent(@Nullable Boolean accepted, @Nullable String version) {
	}

}
