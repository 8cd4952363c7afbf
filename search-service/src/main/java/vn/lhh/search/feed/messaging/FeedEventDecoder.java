package vn.lhh.search.feed.messaging;

import java.util.Optional;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.search.feed.event.ContentTopic;
import vn.lhh.search.feed.event.FeedEvent;

/**
 * Decodes Kafka records. A record that can't be decoded or indexed is logged, counted
 * ({@code portal.search.undecodable}) and skipped, so that it doesn't stop the others.
 */
@Component
class FeedEventDecoder {

	private static final Logger log = LoggerFactory.getLogger(FeedEventDecoder.class);

	private final Counter undecodable;

	FeedEventDecoder(MeterRegistry registry) {
		this.undecodable = Counter.builder("portal.search.undecodable").register(registry);
	}

	Optional<FeedEvent> decode(ConsumerRecord<String, String> sent) {
		CloudEventHeaders headers = CloudEventHeaders.of(sent.headers());
		return ContentTopic.of(sent.topic()).map((topic) -> topic.decode(headers, sent.value()));
	}

	/** Notes that a record is passed over. */
	void skip(ConsumerRecord<String, String> sent, RuntimeException why) {
		this.undecodable.increment();
		log.warn("record {} of {}-{} is skipped: {}", sent.offset(), sent.topic(), sent.partition(), why.toString());
	}

}
