package vn.lhh.qa.question.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.binding.ShownUnder;
import vn.lhh.kit.intake.GivenHtml;
import vn.lhh.kit.text.Nfc;
import vn.lhh.qa.question.Answer;

/**
 * JSON body that carries an answer of editors.
 *
 * @param bodyHtml the answer
 * @param answeredByName the person who answers
 * @param answeredByPosition the position of that person
 * @param organisation the body of that person
 * @param citations the sources of the answer
 */
@ShownUnder("answerDraft")
record AnswerRequest(@Nullable String bodyHtml, @Nullable String answeredByName, @Nullable String answeredByPosition,
		@Nullable String organisation, @Nullable List<Citation> citations) {

	Answer answer() {
		List<Answer.Citation> cited = Optional.ofNullable(this.citations)
			.orElse(List.of())
			.stream()
			.filter(Objects::nonNull)
			.map(Citation::cleaned)
			.toList();
		return new Answer(GivenHtml.clean("bodyHtml", this.bodyHtml), Nfc.orNull(this.answeredByName),
				Nfc.orNull(this.answeredByPosition), Nfc.orNull(this.organisation), cited, null, null, 0);
	}

	/**
	 * JSON object that names a source of an answer.
	 *
	 * @param text as printed
	 * @param url where to read it
	 * @param documentId the id of the paper in documents-service
	 * @param article the article of that paper
	 */
	record Citation(@Nullable String text, @Nullable String url, @Nullable String documentId,
			@Nullable String article) {

		Answer.Citation cleaned() {
			return new Answer.Citation(Optional.ofNullable(Nfc.clean(this.text)).orElse(""), Nfc.orNull(this.url),
					Nfc.orNull(this.documentId), Nfc.orNull(this.article));
		}

	}

}
