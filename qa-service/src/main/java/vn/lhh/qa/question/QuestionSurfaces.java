package vn.lhh.qa.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.takedown.Place;
import vn.lhh.kit.takedown.Places;
import vn.lhh.kit.takedown.Spot;
import vn.lhh.kit.takedown.Surfaces;
import vn.lhh.qa.topic.Topic;
import vn.lhh.qa.topic.TopicReader;

import org.springframework.stereotype.Component;

/**
 * Where readers meet questions.
 */
@Component
class QuestionSurfaces implements Surfaces<Question> {

	private final Questions questions;

	private final TopicReader topics;

	QuestionSurfaces(Questions questions, TopicReader topics) {
		this.questions = questions;
		this.topics = topics;
	}

	@Override
	public Class<Question> type() {
		return Question.class;
	}

	@Override
	public String addressOf(Question question) {
		return "/hoi-dap/" + question.slug();
	}

	@Override
	public boolean isPublic(Question question, Instant now) {
		return question.state() == State.PUBLISHED;
	}

	@Override
	public List<Place> placesOf(Question leaving) {
		long newer = this.questions.countNewer(leaving);
		Places places = Places.markedBy(addressOf(leaving), leaving.id())
			.among(Spot.HOME, "/", "/api/site/home")
			.paged("/hoi-dap", "trang", newer, Paging.DEFAULT_SIZE)
			.paged("/api/qa/questions", "page", newer, Paging.DEFAULT_SIZE)
			.among(Spot.FEED, "/rss.xml", "/hoi-dap/rss.xml")
			.mapped("hoi-dap", newer)
			.own(addressOf(leaving), "/api/qa/questions/" + leaving.slug());
		topicOf(leaving).ifPresent((topic) -> places.among(Spot.LIST, "/hoi-dap?chude=" + topic.slug(),
				"/api/qa/questions?topic=" + topic.slug()));
		return places.all();
	}

	private Optional<Topic> topicOf(Question question) {
		return Optional.ofNullable(question.shown().text().topicId()).flatMap(this.topics::find);
	}

}
