package vn.lhh.qa.question;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What others learn of a public question: not who asked, nor by which name, nor who
 * answered.
 *
 * @param id the id
 * @param slug last part of the address
 * @param url the page
 * @param subject in one line
 * @param topicId what it is about
 * @param text the question without markup
 * @param answerText the answer without markup
 * @param excerpt the beginning of the answer
 * @param askedAt when it was asked
 * @param answeredAt when it was answered
 * @param publishedAt since when it is public
 */
record QuestionState(String id, @Nullable String slug, @Nullable String url, String subject, @Nullable String topicId,
		String text, String answerText, String excerpt, Instant askedAt, @Nullable Instant answeredAt,
		@Nullable Instant publishedAt) {

	static QuestionState of(Question question) {
		Shown shown = question.shown();
		return new QuestionState(question.id(), question.slug(), question.url(), shown.text().subject(),
				shown.text().topicId(), Shown.plain(shown.text().bodyHtml()), Shown.plain(shown.answer().bodyHtml()),
				shown.excerpt(), question.asking().receivedAt(), shown.answer().answeredAt(), question.publishedAt());
	}

}
