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
record QuestionSnapshot(String id, @Nullable String slug, @Nullable String url, String subject,
		@Nullable String topicId, String text, String answerText, String excerpt, Instant askedAt,
		@Nullable Instant answeredAt, @Nullable Instant publishedAt) {

	static QuestionSnapshot of(Question question) {
		PublishedText publishedText = question.shown();
		return new QuestionSnapshot(question.id(), question.slug(), question.url(), publishedText.text().subject(),
				publishedText.text().topicId(), PublishedText.plain(publishedText.text().bodyHtml()),
				PublishedText.plain(publishedText.answer().bodyHtml()), publishedText.excerpt(),
				question.asking().receivedAt(), publishedText.answer().answeredAt(), question.publishedAt());
	}

}
