package vn.lhh.qa.question;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Event payload that other services read about a public question: without the asker, the
 * display name and the person who answered.
 *
 * @param slug last part of the address
 * @param url the page
 * @param subject in one line
 * @param text the question without markup
 * @param answerText the answer without markup
 * @param excerpt the beginning of the answer
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
