package vn.lhh.kit.mail;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import vn.lhh.kit.mail.smtp.SmtpClient;
import vn.lhh.kit.outbox.Lease;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Auto-configuration of mail in every service that depends on this kit. Without an SMTP
 * server there is only an outbox that says so, and no class of Jakarta Mail is loaded.
 */
@AutoConfiguration
@EnableConfigurationProperties(MailProperties.class)
public class MailAutoConfiguration {

	@Bean
	MailStore mailStore(MongoOperations mongo) {
		return new MailStore(mongo);
	}

	@Bean
	MailReader mailReader(MailStore mailStore) {
		return new MailReader(mailStore);
	}

	@Bean
	MailOutbox mailOutbox(MailStore mailStore, Clock clock, ObjectProvider<MailSender> sender) {
		MailSender running = sender.getIfAvailable();
		return (running != null) ? new MailOutbox(mailStore, clock, true, running::wake)
				: new MailOutbox(mailStore, clock, false, () -> {
				});
	}

	/**
	 * Sending, where there is an SMTP server.
	 */
	@Configuration(proxyBeanMethods = false)
	@Conditional(SmtpHostCondition.class)
	@ConditionalOnBean(MailRecipients.class)
	static class SendingConfiguration {

		private static final Duration LEASE = Duration.ofMinutes(2);

		private static final Duration REST = Duration.ofSeconds(30);

		private static final Duration WATCH = Duration.ofMillis(20);

		@Bean
		MailSender mailSender(MailStore mailStore, MailRecipients recipients, MailProperties settings, Clock clock,
				MongoOperations mongo) {
			mailStore.createIndexes();
			MailDelivery delivery = new MailDelivery(mailStore, new MailTemplates(settings.portalUrl()), recipients,
					settings, clock);
			Duration between = Duration.ofMinutes(1).dividedBy(settings.perMinute());
			return new MailSender(delivery, new SmtpClient(settings, clock, WATCH),
					new Lease(mongo, clock, "mails", LEASE), new MailSender.Pace(between, REST));
		}

		@Bean
		MailHealthIndicator mailHealthIndicator(MailStore mailStore, MailSender mailSender,
				ObjectProvider<MeterRegistry> registry) {
			registry.ifAvailable((meters) -> {
				gauge(mailStore, MailState.QUEUED, meters);
				gauge(mailStore, MailState.UNCERTAIN, meters);
				gauge(mailStore, MailState.FAILED, meters);
			});
			return new MailHealthIndicator(mailStore, mailSender);
		}

		private static void gauge(MailStore store, MailState state, MeterRegistry meters) {
			Gauge
				.builder("portal.mail." + state.name().toLowerCase(java.util.Locale.ROOT), store,
						(mails) -> mails.count(state))
				.register(meters);
		}

	}

}
