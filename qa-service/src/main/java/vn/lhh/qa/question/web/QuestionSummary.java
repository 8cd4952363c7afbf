package vn.lhh.qa.question.web;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.qa.question.PublishedText;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.topic.Topic;

/**
 * JSON view that shows a public question in a list.
 *
 * @param slug last part of its address
 * @param url its page
 * @param subject in one line
 * @param displayName the asker's name for readers
 * @param excerpt the beginning of the answer
 * @param visibleUntil always {@code null}: questions have no end
 * @param updatedAt since when question and answer read as they do
 */
record QuestionSummary(String id, @Nullable String slug, @Nullable String url, String subject,
		@Nullable TopicLink topic, String displayName, @Nullable OffsetDateTime askedAt,
		@Nullable OffsetDateTime answeredAt, String excerpt, @Nullable OffsetDateTime visibleUntil,
		@Nullable OffsetDateTime updatedAt) {

	static QuestionSummary of(Question question, Map<String, Topic> topics) {
		PublishedText publishedText = question.shown();
		return new QuestionSummary(question.id(), question.slug(), question.url(), publishedText.text().subject(),
				TopicLink.of(publishedText.text().topicId(), topics), question.asking().displayName(),
				VietnameseDates.local(question.asking().receivedAt()),
				VietnameseDates.local(publishedText.answer().answeredAt()), publishedText.excerpt(), null,
				VietnameseDates.local(publishedText.at()));
	}

	/**
	 * JSON view that links to a topic.
	 *
	 * @param slug name in addresses
	 */
	record TopicLink(String slug, String name) {

		static @Nullable TopicLink of(@Nullable String topicId, Map<String, Topic> topics) {
			Topic topic = (topicId == null) ? null : topics.get(topicId);
			return (topic == null) ? null : new TopicLink(topic.slug(), topic.name());
		}

	}

}
