package vn.lhh.search.feed.messaging;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/**
 * Configures the Kafka consumers of the feeds, with little memory for what is fetched.
 */
@Configuration(proxyBeanMethods = false)
class FeedKafkaConfiguration {

	private static final int MOST_FETCHED = 4 * 1024 * 1024;

	private static final int MOST_FETCHED_OF_PARTITION = 1024 * 1024;

	private static final int BATCH = 200;

	@Bean
	ConsumerFactory<String, String> feedConsumers(KafkaProperties kafka) {
		Map<String, Object> config = new HashMap<>(kafka.buildConsumerProperties());
		config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
		config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
		config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
		config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MOST_FETCHED);
		config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MOST_FETCHED_OF_PARTITION);
		config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
		return new DefaultKafkaConsumerFactory<>(config, new StringDeserializer(), new StringDeserializer());
	}

}
