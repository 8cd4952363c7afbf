package vn.lhh.gateway.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Purges what an event announces. Applying an event twice, or an old one, costs a fetch
 * and nothing else, so that order and repetition don't matter (idempotent by nature).
 */
@Component
class PurgeFeed {

	private static final Logger log = LoggerFactory.getLogger(PurgeFeed.class);

	private final Purges purges;

	private final CacheMeters meters;

	private final ObjectMapper json;

	private final Clock clock;

	PurgeFeed(Purges purges, CacheMeters meters, ObjectMapper json, Clock clock) {
		this.purges = purges;
		this.meters = meters;
		this.json = json;
		this.clock = clock;
	}

	void apply(ConsumerRecords<String, byte[]> records) {
		records.forEach(this::apply);
	}

	private void apply(ConsumerRecord<String, byte[]> event) {
		var keys = PurgeTable.keys(event.topic(), String.valueOf(event.key()));
		boolean gone = withdrawn(event.value());
		int count = keys.isEmpty() ? this.purges.purgeAll(gone) : this.purges.purge(keys, gone);
		this.meters.purged(Duration.between(Instant.ofEpochMilli(event.timestamp()), this.clock.instant()));
		log.debug("{} {} purged {} answers", event.topic(), event.key(), count);
	}

	private boolean withdrawn(byte @Nullable [] value) {
		try {
			return value == null || this.json.readTree(value).path("withdrawn").asBoolean(false);
		}
		catch (JacksonException ex) {
			return true;
		}
	}

	/** Events may have been missed. */
	void afterAGap() {
		this.purges.purgeAll(true);
	}

}
