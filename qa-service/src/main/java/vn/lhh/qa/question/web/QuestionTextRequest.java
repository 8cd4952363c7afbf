package vn.lhh.qa.question.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.binding.ShownUnder;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.question.QuestionText;

/**
 * The words of a question, as the desk wants them public.
 *
 * @param subject in one line
 * @param bodyHtml the question, free of personal data
 * @param topicId what it is about
 * @param organisationId the organisation it is put to
 */
@ShownUnder("text")
record QuestionTextRequest(@Nullable String subject, @Nullable String bodyHtml, @Nullable String topicId,
		@Nullable String organisationId) {

	QuestionText text() {
		return new QuestionText(Optional.ofNullable(Nfc.clean(this.subject)).orElse(""),
				GivenHtml.orNull("bodyHtml", this.bodyHtml), Nfc.orNull(this.topicId), Nfc.orNull(this.organisationId));
	}

}
