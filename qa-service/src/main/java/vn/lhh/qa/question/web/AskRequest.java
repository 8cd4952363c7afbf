package vn.lhh.qa.question.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.intake.Multiline;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.question.submission.QuestionSubmission;
import vn.lhh.qa.question.submission.ReplyChannel;

/**
 * JSON body that an asker sends.
 *
 * @param subject in one line
 * @param body the question
 * @param topic slug of the topic
 * @param targetOrgId the organisation that is asked
 * @param address home address
 * @param wantsReplyBy the channel of the answer, none by default
 * @param publishAllowed whether the question may be public, no by default
 * @param displayAnonymous whether to hide the name, yes by default
 * @param consent the text the asker agrees to
 * @param website a bait field, left empty by people, who don't see it
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
	 * JSON object that holds the asker's agreement.
	 *
	 * @param accepted whether the asker agreed
	 * @param version the version of the text
	 */
	record Consent(@Nullable Boolean accepted, @Nullable String version) {
	}

}
