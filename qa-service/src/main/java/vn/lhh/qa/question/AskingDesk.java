package vn.lhh.qa.question;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.lhh.kit.problem.FieldChecks;
import vn.lhh.qa.asker.AskerDetails;
import vn.lhh.qa.asker.AskerVault;
import vn.lhh.qa.asker.GivenConsent;
import vn.lhh.qa.topic.Topic;
import vn.lhh.qa.topic.TopicReader;

/**
 * Where questions come in: who asks goes into the vault, the rest on its way.
 */
@Service
public class AskingDesk {

	private final Intake intake;

	private final AskerVault vault;

	private final TopicReader topics;

	private final ConsentText consent;

	private final Clock clock;

	AskingDesk(Intake intake, AskerVault vault, TopicReader topics, ConsentText consent, Clock clock) {
		this.intake = intake;
		this.vault = vault;
		this.topics = topics;
		this.consent = consent;
		this.clock = clock;
	}

	/**
	 * Takes a question.
	 * @param enquiry what was sent
	 * @return the question and, this once, its tracking code
	 */
	public Receipt ask(Enquiry enquiry) {
		FieldChecks fieldChecks = new FieldChecks();
		enquiry.check(fieldChecks, this.consent.version());
		String topicId = topicId(enquiry.topic(), fieldChecks);
		fieldChecks.verify();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		String askerId = this.vault.keep(details(enquiry),
				new GivenConsent(this.consent.version(), now, this.consent.hash()));
		QuestionText text = new QuestionText(enquiry.subject(), null, topicId, enquiry.targetOrgId());
		return this.intake.take(enquiry, askerId, text, now);
	}

	private @Nullable String topicId(@Nullable String slug, FieldChecks fieldChecks) {
		if (slug == null) {
			return null;
		}
		@Nullable Topic topic = this.topics.bySlug(slug).filter(Topic::isActive).orElse(null);
		fieldChecks.check(topic != null, "topic", "topic-not-found");
		return (topic == null) ? null : topic.id();
	}

	private static AskerDetails details(Enquiry enquiry) {
		Enquiry.Sender sender = enquiry.sender();
		return new AskerDetails(sender.fullName(), sender.email(), sender.phone(), sender.address(), enquiry.body());
	}

	/**
	 * What an asker gets.
	 *
	 * @param code the tracking code, told once
	 * @param receivedAt when the question came
	 * @param dueAt when an answer is due
	 */
	public record Receipt(String code, Instant receivedAt, @Nullable Instant dueAt) {

		@Override
		public String toString() {
			return "Receipt[…]";
		}

	}

}
