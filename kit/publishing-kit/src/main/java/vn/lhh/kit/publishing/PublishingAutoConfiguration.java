package vn.lhh.kit.publishing;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import vn.lhh.kit.notice.StaffNotice;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.outbox.RetainedTopic;
import vn.lhh.kit.publishing.web.SlugRedirectAdvice;
import vn.lhh.kit.publishing.preview.PreviewLinks;
import vn.lhh.kit.publishing.preview.PreviewProperties;
import vn.lhh.kit.publishing.revision.RevisionStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Auto-configuration of the publishing beans that all publishing services share.
 */
@AutoConfiguration
@Import(SlugRedirectAdvice.class)
@EnableConfigurationProperties({ ReviewProperties.class, TrashProperties.class, PreviewProperties.class })
public class PublishingAutoConfiguration {

	private static final Duration NOTICES_KEPT = Duration.ofDays(7);

	private static final String LATENESS = "portal.schedule.lateness";

	/**
	 * Lazy, because only services that publish need it and it polls even without stores.
	 */
	@Bean
	@Lazy
	@ConditionalOnMissingBean
	PublicationScheduler publicationScheduler(MongoOperations mongo, Clock clock,
			ObjectProvider<MeterRegistry> registry) {
		PublicationScheduler publicationScheduler = new PublicationScheduler(
				new Lease(mongo, clock, "agenda", Duration.ofSeconds(10)), clock,
				(late) -> registry.ifAvailable((meters) -> meters.timer(LATENESS).record(late)));
		registry.ifAvailable((meters) -> {
			Gauge.builder("portal.schedule.overdue", publicationScheduler, PublicationScheduler::overdue)
				.register(meters);
			meters.timer(LATENESS);
		});
		return publicationScheduler;
	}

	/**
	 * Lazy, because only services that publish need it, like the scheduler.
	 */
	@Bean
	@Lazy
	PublishingContext publishingContext(PublicationScheduler publicationScheduler, Clock clock, ReviewProperties review,
			PreviewLinks previews, MongoOperations mongo) {
		RevisionStore.createIndexes(mongo);
		return new PublishingContext(publicationScheduler, clock, review, previews);
	}

	@Bean
	@Lazy
	PreviewLinks previewLinks(MongoOperations mongo, Clock clock, PreviewProperties settings) {
		return new PreviewLinks(mongo, clock, settings);
	}

	@Bean
	SmartInitializingSingleton contentTypeIndexes(MongoOperations mongo, ObjectProvider<PublicationType<?, ?>> types) {
		return () -> types.stream().forEach((type) -> type.createIndexes(mongo));
	}

	@Bean
	RetainedTopic staffNoticeTopic() {
		return new RetainedTopic(StaffNotice.TOPIC, NOTICES_KEPT);
	}

	@Bean
	UpkeepJob upkeepJob(MongoOperations mongo, Clock clock, TrashProperties trash,
			ObjectProvider<PublicationDesk<?, ?>> desks) {
		Lease lease = new Lease(mongo, clock, "upkeep", Duration.ofMinutes(15));
		return new UpkeepJob(lease, clock, trash, desks::stream);
	}

}
