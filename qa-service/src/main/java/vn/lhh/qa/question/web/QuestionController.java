package vn.lhh.qa.question.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.lhh.kit.http.PublicResponse;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Audience;
import vn.lhh.qa.question.Question;
import vn.lhh.qa.question.QuestionReader;
import vn.lhh.qa.topic.Topic;
import vn.lhh.qa.topic.TopicReader;

/**
 * REST controller that serves answered questions to readers.
 */
@RestController
@RequestMapping("/api/qa")
@Audience(Audience.ANYONE)
class QuestionController {

	private static final String LIST = "qa-list";

	private final QuestionReader reader;

	private final TopicReader topics;

	QuestionController(QuestionReader reader, TopicReader topics) {
		this.reader = reader;
		this.topics = topics;
	}

	@GetMapping("/questions")
	ResponseEntity<PageResult<QuestionSummary>> list(@RequestParam(required = false) @Nullable String topic,
			@RequestParam(required = false) @Nullable String q, Paging paging) {
		new FieldChecks().atMost("q", q, 200).throwIfInvalid();
		Map<String, Topic> known = this.topics.byId();
		PageResult<QuestionSummary> page = this.reader.visible(topicId(topic), q, paging)
			.map((question) -> QuestionSummary.of(question, known));
		return PublicResponse.of(page).keys(LIST, "home").build();
	}

	@GetMapping("/questions/{slug}")
	ResponseEntity<QuestionView> one(@PathVariable String slug) {
		Question found = this.reader.visible(slug);
		return PublicResponse.of(QuestionView.of(found, this.topics.byId())).keys("question:" + found.id()).build();
	}

	@GetMapping("/topics")
	ResponseEntity<TopicsView> topics() {
		List<TopicView> all = this.topics.all()
			.stream()
			.filter(Topic::isActive)
			.map((topic) -> new TopicView(topic.slug(), topic.name(), topic.description(),
					this.reader.countVisible(topic.id())))
			.toList();
		return PublicResponse.of(new TopicsView(all)).keys(LIST).build();
	}

	private @Nullable String topicId(@Nullable String slug) {
		return Optional.ofNullable(slug)
			.filter((given) -> !given.isBlank())
			.map((given) -> this.topics.bySlug(given)
				.orElseThrow(() -> Problem.invalid("topic", "topic-not-found"))
				.id())
			.orElse(null);
	}

	/**
	 * JSON view that lists the active topics.
	 */
	record TopicsView(List<TopicView> items) {
	}

	/**
	 * JSON view that shows a topic.
	 *
	 * @param slug name in addresses
	 * @param description a sentence about it
	 * @param questionCount the number of its public questions
	 */
	record TopicView(String slug, String name, @Nullable String description, long questionCount) {
	}

}
