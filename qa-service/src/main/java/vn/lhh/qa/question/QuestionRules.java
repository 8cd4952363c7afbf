package vn.lhh.qa.question;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.publishing.ReviewProperties;
import vn.lhh.kit.security.Actor;
import vn.lhh.qa.topic.TopicReader;

import org.springframework.stereotype.Component;

/**
 * Checks rules that a question can't check alone: whether its topic exists, and who may
 * approve.
 */
@Component
class QuestionRules {

	private static final Set<QuestionTransition> APPROVALS = EnumSet.of(QuestionTransition.ANSWER,
			QuestionTransition.PUBLISH, QuestionTransition.REVISE);

	private final TopicReader topics;

	private final ReviewProperties review;

	QuestionRules(TopicReader topics, ReviewProperties review) {
		this.topics = topics;
		this.review = review;
	}

	void verifyTopic(QuestionText text) {
		String topicId = text.topicId();
		if (topicId != null && this.topics.find(topicId).isEmpty()) {
			throw Problem.invalid("topicId", "topic-not-found");
		}
	}

	void verifyApprover(QuestionTransition questionTransition, @Nullable String authorId, Actor by) {
		if (APPROVALS.contains(questionTransition)) {
			this.review.verify(authorId, by);
		}
	}

}
