package vn.lhh.search.feed.messaging;

import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;
import vn.lhh.search.SearchProperties;
import vn.lhh.search.feed.FedIndex;
import vn.lhh.search.feed.IndexFeeder;

/**
 * Feeds each index by a Kafka consumer of its own.
 */
@Component
class KafkaIndexFeeder implements IndexFeeder {

	private final ConsumerFactory<String, String> consumers;

	private final KafkaAdmin admin;

	private final FeedEventDecoder decoder;

	private final SearchProperties properties;

	KafkaIndexFeeder(ConsumerFactory<String, String> feedConsumers, KafkaAdmin admin, FeedEventDecoder decoder,
			SearchProperties properties) {
		this.consumers = feedConsumers;
		this.admin = admin;
		this.decoder = decoder;
		this.properties = properties;
	}

	@Override
	public Feed feed(FedIndex index) {
		KafkaFeed feed = new KafkaFeed(this.consumers, this.admin, this.decoder, this.properties, index);
		feed.start();
		return feed;
	}

}
