package vn.lhh.documents.document.text;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import vn.lhh.documents.taxonomy.SeedLog;
import vn.lhh.kit.attachment.AttachmentStore;
import vn.lhh.kit.outbox.Lease;
import vn.lhh.kit.outbox.OutboxProperties;
import vn.lhh.kit.outbox.OutboxTopic;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Configures the topic of file texts and, in processes that relay events, the worker. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

	@Bean
	OutboxTopic textTopic() {
		return OutboxTopic.of(TextChunk.class, "documents.texts");
	}

	/** Configures the background worker. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty(name = { "documents.text.enabled", "portal.outbox.enabled" }, matchIfMissing = true)
	static class WorkerConfiguration {

		@Bean
		TextExtraction textExtraction(TextStore store, AttachmentStore attachmentStore, TextProperties settings,
				ObjectProvider<MeterRegistry> registry, Clock clock) {
			MeterRegistry meters = registry.getIfAvailable(SimpleMeterRegistry::new);
			Gauge.builder("portal.text.waiting", store, TextStore::waiting).register(meters);
			Gauge.builder("portal.text.failed", store, TextStore::failed).register(meters);
			return new TextExtraction(store, attachmentStore, new TextExtractor(settings), settings,
					new TextExtraction.Meters(meters, clock));
		}

		@Bean
		TextBacklog textBacklog(TextStore store, SeedLog seedLog, OutboxProperties outbox) {
			return new TextBacklog(store, seedLog, outbox.sweep());
		}

		@Bean
		TextWorker textWorker(FileTexts texts, TextExtraction extraction, TextBacklog backlog, MongoOperations mongo,
				Clock clock) {
			return new TextWorker(texts, extraction, backlog, new Lease(mongo, clock, "texts", Duration.ofMinutes(1)),
					clock);
		}

		@Bean
		TextSaveListener textSaveListener(TextWorker textWorker) {
			return new TextSaveListener(textWorker);
		}

	}

}
