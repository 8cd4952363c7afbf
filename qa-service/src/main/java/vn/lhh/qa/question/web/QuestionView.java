package vn.lhh.qa.question.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.qa.question.Answer;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.QuestionOrigin;
import vn.lhh.qa.topic.Topic;

/**
 * JSON view that shows a public question on its own page.
 *
 * @param head the fields that lists show
 * @param organisationId the organisation that is asked
 * @param origin where it comes from
 * @param bodyHtml the question
 * @param answers a list with the one public answer
 */
record QuestionView(@JsonUnwrapped QuestionSummary head, @Nullable String organisationId, QuestionOrigin origin,
		@Nullable String bodyHtml, List<AnswerView> answers) {

	static QuestionView of(Question question, Map<String, Topic> topics) {
		return new QuestionView(QuestionSummary.of(question, topics), question.shown().text().organisationId(),
				question.asking().origin(), question.shown().text().bodyHtml(),
				List.of(AnswerView.of(question.shown().answer())));
	}

	/**
	 * JSON view that shows a public answer.
	 *
	 * @param bodyHtml the answer
	 * @param answeredByName the person who answered
	 * @param answeredByPosition the position of that person
	 * @param organisation the body of that person
	 * @param revision counts the answers given
	 * @param citations the sources of the answer
	 */
	record AnswerView(String bodyHtml, @Nullable String answeredByName, @Nullable String answeredByPosition,
			@Nullable String organisation, @Nullable OffsetDateTime answeredAt, int revision,
			List<Answer.Citation> citations) {

		static AnswerView of(Answer answer) {
			return new AnswerView(answer.bodyHtml(), answer.answeredByName(), answer.answeredByPosition(),
					answer.organisation(), VietnameseDates.local(answer.answeredAt()), answer.revision(),
					answer.citations());
		}

	}

}
