package vn.lhh.qa.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import vn.lhh.kit.event.EventJson;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.qa.question.Answer;
import vn.lhh.qa.question.QuestionImportDesk;
import vn.lhh.qa.question.QuestionText;
import vn.lhh.qa.topic.TopicDesk;
import vn.lhh.qa.topic.TopicDetails;

/**
 * Writes demo questions at start-up into an empty database, before the application
 * reports itself ready. Runs only with {@code portal.demo}.
 */
@Component
@ConditionalOnProperty("portal.demo")
class DemoContent implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(DemoContent.class);

	private final QuestionImportDesk questions;

	private final TopicDesk topics;

	DemoContent(QuestionImportDesk questions, TopicDesk topics) {
		this.questions = questions;
		this.topics = topics;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (this.questions.isEmpty()) {
			List<DemoFile.DemoTopic> all = read();
			for (int at = 0; at < all.size(); at++) {
				write(all.get(at), at + 1);
			}
			logger.info("demo content: questions written in {} topics", all.size());
		}
	}

	private static List<DemoFile.DemoTopic> read() throws IOException {
		String json = new ClassPathResource("demo/questions.json").getContentAsString(StandardCharsets.UTF_8);
		return EventJson.read(json, DemoFile.class).topics();
	}

	private void write(DemoFile.DemoTopic topic, int order) {
		String topicId = this.topics.create(new TopicDetails(null, topic.name(), topic.description(), order, true))
			.id();
		topic.questions().forEach((question) -> write(question, topicId));
	}

	private void write(DemoFile.DemoQuestion question, String topicId) {
		QuestionText text = new QuestionText(question.subject(), "<p>" + question.body() + "</p>", topicId, null);
		String html = question.answer().stream().map((words) -> "<p>" + words + "</p>").collect(Collectors.joining());
		List<Answer.Citation> citations = (question.citation() == null) ? List.of()
				: List.of(new Answer.Citation(question.citation(), question.citationUrl(), null, null));
		Answer answer = new Answer(html, null, null, question.organisation(), citations, null, null, 0);
		this.questions.published(text, answer, morning(question.askedOn()), morning(question.answeredOn()),
				Boolean.TRUE.equals(question.editorial()));
	}

	private static Instant morning(LocalDate day) {
		return VietnameseDates.startOf(day).plus(Duration.ofHours(8));
	}

}
