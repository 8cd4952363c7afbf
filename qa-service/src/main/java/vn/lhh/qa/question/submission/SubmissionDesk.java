package vn.lhh.qa.question.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lhh.qa.question.QuestionText;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.qa.asker.AskerDetails;
import vn.lhh.qa.asker.AskerStore;
import vn.lhh.qa.asker.GivenConsent;
import vn.lhh.qa.topic.Topic;
import vn.lhh.qa.topic.TopicReader;

/**
 * Takes submitted questions in: the asker's personal data goes to the {@link AskerStore},
 * the rest becomes a question.
 */
@Service
public class SubmissionDesk {

	private final QuestionFactory questionFactory;

	private final AskerStore askerStore;

	private final TopicReader topics;

	private final ConsentText consent;

	private final Clock clock;

	SubmissionDesk(QuestionFactory questionFactory, AskerStore askerStore, TopicReader topics, ConsentText consent,
			Clock clock) {
		this.questionFactory = questionFactory;
		this.askerStore = askerStore;
		this.topics = topics;
		this.consent = consent;
		this.clock = clock;
	}

	/**
	 * Stores a submitted question.
	 * @return the receipt, which shows the tracking code this once
	 * @throws Problem if a field is invalid, the topic is unknown or the consent is
	 * missing or outdated
	 */
	public Receipt ask(QuestionSubmission questionSubmission) {
		FieldChecks fieldChecks = new FieldChecks();
		questionSubmission.check(fieldChecks, this.consent.version());
		String topicId = topicId(questionSubmission.topic(), fieldChecks);
		fieldChecks.throwIfInvalid();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		String askerId = this.askerStore.keep(details(questionSubmission),
				new GivenConsent(this.consent.version(), now, this.consent.hash()));
		QuestionText text = new QuestionText(questionSubmission.subject(), null, topicId,
				questionSubmission.targetOrgId());
		return this.questionFactory.take(questionSubmission, askerId, text, now);
	}

	private @Nullable String topicId(@Nullable String slug, FieldChecks fieldChecks) {
		if (slug == null) {
			return null;
		}
		@Nullable Topic topic = this.topics.bySlug(slug).filter(Topic::isActive).orElse(null);
		fieldChecks.check(topic != null, "topic", "topic-not-found");
		return (topic == null) ? null : topic.id();
	}

	private static AskerDetails details(QuestionSubmission questionSubmission) {
		QuestionSubmission.Sender sender = questionSubmission.sender();
		return new AskerDetails(sender.fullName(), sender.email(), sender.phone(), sender.address(),
				questionSubmission.body());
	}

	/**
	 * Holds the receipt for an asker.
	 *
	 * @param code the tracking code, shown once
	 * @param dueAt when an answer is due
	 */
	public record Receipt(String code, Instant receivedAt, @Nullable Instant dueAt) {

		@Override
		public String toString() {
			return "Receipt[…]";
		}

	}

}
