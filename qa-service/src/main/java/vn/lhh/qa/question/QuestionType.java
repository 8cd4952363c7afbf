package vn.lhh.qa.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.takedown.LocationKind;
import vn.lhh.kit.takedown.LocationListBuilder;
import vn.lhh.kit.takedown.PublicLocation;
import vn.lhh.kit.takedown.PublicLocations;
import vn.lhh.qa.topic.Topic;
import vn.lhh.qa.topic.TopicReader;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

/**
 * Content type of questions: their topic, their indexes and the addresses at which
 * readers find them.
 */
@Component
class QuestionType implements PublicLocations<Question>, OutboxTopic {

	static final String PUBLISHED = "qa.question.published.v1";

	static final String WITHDRAWN = "qa.question.withdrawn.v1";

	private final Questions questions;

	private final TopicReader topics;

	QuestionType(Questions questions, TopicReader topics, MongoOperations mongo) {
		this.questions = questions;
		this.topics = topics;
		IndexOperations indexes = mongo.indexOps(Question.class);
		indexes.createIndex(new Index("asking.trackingHash", Direction.ASC).named("question_tracking"));
		indexes.createIndex(new Index("slug", Direction.ASC).named("question_slug"));
		indexes.createIndex(new Index("replyOwedSince", Direction.ASC).sparse().named("question_owed"));
		indexes
			.createIndex(new Index("state", Direction.ASC).on("publishedAt", Direction.DESC).named("question_public"));
	}

	@Override
	public Class<Question> type() {
		return Question.class;
	}

	@Override
	public String topic() {
		return "qa.questions";
	}

	@Override
	public String addressOf(Question question) {
		return "/hoi-dap/" + question.slug();
	}

	@Override
	public boolean isPublic(Question question, Instant now) {
		return question.state() == QuestionStatus.PUBLISHED;
	}

	@Override
	public List<PublicLocation> placesOf(Question leaving) {
		long newer = this.questions.countNewer(leaving);
		LocationListBuilder locationListBuilder = LocationListBuilder.markedBy(addressOf(leaving), leaving.id())
			.among(LocationKind.HOME, "/", "/api/site/home")
			.pages("/hoi-dap", newer)
			.data("/api/qa/questions", newer)
			.among(LocationKind.FEED, "/rss.xml", "/hoi-dap/rss.xml")
			.mapped("hoi-dap", newer)
			.own(addressOf(leaving), "/api/qa/questions/" + leaving.slug())
			.searched("question", leaving.id());
		topicOf(leaving).ifPresent((topic) -> locationListBuilder.among(LocationKind.LIST,
				"/hoi-dap?chude=" + topic.slug(), "/api/qa/questions?topic=" + topic.slug()));
		return locationListBuilder.all();
	}

	private Optional<Topic> topicOf(Question question) {
		return Optional.ofNullable(question.shown().text().topicId()).flatMap(this.topics::find);
	}

}
