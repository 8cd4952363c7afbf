package vn.lhh.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.attachment.RenditionStore;
import vn.lhh.kit.http.EtagFilter;
import vn.lhh.kit.intake.FileIntake;
import vn.lhh.kit.media.ImageProcessor;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.paging.PagingArgumentResolver;
import vn.lhh.kit.publishing.PublicationScheduler;
import vn.lhh.kit.publishing.web.SlugRedirectAdvice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Auto-configuration of the beans that every service has: clock, paging, ETags, files,
 * scheduler.
 */
@AutoConfiguration(
		beforeName = "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration")
@EnableScheduling
@Import(SlugRedirectAdvice.class)
public class KitAutoConfiguration implements WebMvcConfigurer {

	private static final String LATENESS = "portal.schedule.lateness";

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new PagingArgumentResolver());
	}

	/**
	 * Ticks in milliseconds like MongoDB dates, so that a write returns the same time as
	 * a later read.
	 */
	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.tickMillis(ZoneOffset.UTC);
	}

	@Bean
	EtagFilter etagFilter() {
		return new EtagFilter();
	}

	@Bean
	@Lazy
	AttachmentStore attachments(MongoDatabaseFactory databases, Clock clock) {
		return new AttachmentStore(databases, clock);
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ImageProcessor imageProcessor() {
		return ImageProcessor.within(ImageProcessor.DEFAULT_PIXELS);
	}

	@Bean
	@Lazy
	FileIntake fileIntake(ImageProcessor images) {
		return new FileIntake(images);
	}

	@Bean
	@Lazy
	RenditionStore renditionStore(MongoOperations mongo, AttachmentStore files, ImageProcessor images) {
		return new RenditionStore(mongo, files, images);
	}

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

	@Bean
	@ConditionalOnMissingBean(name = "mongoHealthIndicator")
	MongoPingHealthIndicator mongoHealthIndicator(MongoOperations mongo) {
		return new MongoPingHealthIndicator(mongo);
	}

}
