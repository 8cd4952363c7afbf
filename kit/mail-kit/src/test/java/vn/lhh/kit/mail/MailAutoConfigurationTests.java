package vn.lhh.kit.mail;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lhh.testkit.server.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class MailAutoConfigurationTests {

	private static final MailRequest REQUEST = new MailRequest("a", "returned", "an", Map.of());

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MailAutoConfiguration.class))
		.withBean(MongoOperations.class, () -> TestDatabase.create("mail_off"))
		.withBean(Clock.class, Clock::systemUTC)
		.withBean(MailRecipients.class, () -> (id, template) -> Optional.of("an@example.vn"));

	@Test
	void withoutAServerNothingIsQueuedAndTheCallerIsTold() {
		this.runner.withPropertyValues("portal.mail.smtp.host=").run((context) -> {
			MailOutbox outbox = context.getBean(MailOutbox.class);
			assertThat(outbox.isOn()).isFalse();
			assertThat(outbox.queue(REQUEST)).isFalse();
			assertThat(context.getBean(MongoOperations.class).collectionExists(StoredMail.COLLECTION)).isFalse();
			assertThat(context).doesNotHaveBean(MailSender.class);
		});
	}

	@Test
	void withoutAServerNoClassOfJakartaMailIsNeeded() {
		this.runner.withClassLoader(new FilteredClassLoader("jakarta.mail", "org.eclipse.angus"))
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(MailOutbox.class));
	}

	@Test
	void withAServerMailIsOnAndItsHealthIsTold() {
		this.runner
			.withPropertyValues("portal.mail.smtp.host=127.0.0.1", "portal.mail.smtp.port=9",
					"portal.mail.from=vanphong@example.vn")
			.run((context) -> {
				assertThat(context.getBean(MailOutbox.class).isOn()).isTrue();
				assertThat(context.getBean(MailHealthIndicator.class).health().getDetails()).containsEntry("queued", 0L)
					.containsEntry("uncertain", 0L);
			});
	}

	@Test
	void aServerWithoutASenderIsRefusedAtStart() {
		this.runner.withPropertyValues("portal.mail.smtp.host=127.0.0.1")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("MAIL_FROM"));
	}

}
