package vn.lhh.qa.question.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.binding.ShownUnder;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.question.QuestionText;

/**
 * JSON body that carries a question's public text, written by editors.
 *
 * @param subject in one line
 * @param bodyHtml the question, free of personal data
 * @param organisationId the organisation that is asked
 */
@ShownUnder("text")
record QuestionTextRequest(@Nullable String subject, @Nullable String bodyHtml, @Nullable String topicId,
		@Nullable String organisationId) {

	QuestionText text() {
		return new QuestionText(Optional.ofNullable(Nfc.clean(this.subject)).orElse(""),
				GivenHtml.orNull("bodyHtml", this.bodyHtml), Nfc.orNull(this.topicId), Nfc.orNull(this.organisationId));
	}

}
