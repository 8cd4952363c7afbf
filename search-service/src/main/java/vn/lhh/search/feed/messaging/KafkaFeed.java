package vn.lhh.search.feed.messaging;

import java.time.Duration;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import vn.lhh.kit.background.BackgroundLoop;
import vn.lhh.search.SearchProperties;
import vn.lhh.search.feed.FedIndex;
import vn.lhh.search.feed.IndexFeeder;

/**
 * Kafka consumer loop that writes to one index. Its thread is not a virtual one, because
 * it writes to disk.
 */
final class KafkaFeed implements IndexFeeder.Feed {

	private static final Logger log = LoggerFactory.getLogger(KafkaFeed.class);

	private static final Duration REST = Duration.ofMillis(500);

	/** How long its present batch and commit may take at the end. */
	private static final Duration GOODBYE = Duration.ofSeconds(8);

	private final ConsumerFactory<String, String> consumers;

	private final KafkaAdmin admin;

	private final FeedEventDecoder decoder;

	private final SearchProperties properties;

	private final FedIndex index;

	private final BackgroundLoop loop = new BackgroundLoop(
			Thread.ofPlatform().daemon().name("search-feed-", 1).factory(), REST, this::follow);

	KafkaFeed(ConsumerFactory<String, String> consumers, KafkaAdmin admin, FeedEventDecoder decoder,
			SearchProperties properties, FedIndex index) {
		this.consumers = consumers;
		this.admin = admin;
		this.decoder = decoder;
		this.properties = properties;
		this.index = index;
	}

	void start() {
		this.loop.start();
	}

	@Override
	public void stop() {
		this.loop.stop(GOODBYE);
	}

	/** Reads until the feed is stopped, Kafka fails or the index can't be written. */
	private void follow() throws InterruptedException {
		if (this.index.failure() != null) {
			Thread.sleep(REST);
			return;
		}
		try (IndexFlush flush = new IndexFlush(this.index, this.properties)) {
			follow(flush);
		}
		finally {
			this.index.lag(-1);
		}
	}

	private void follow(IndexFlush flush) throws InterruptedException {
		try (Consumer<String, String> consumer = this.consumers.createConsumer(null, "search", null)) {
			FeedPartitions partitions = new FeedPartitions(consumer, new TopicIds(this.admin));
			partitions.begin(this.index.position());
			follow(partitions, flush);
		}
		catch (PositionLostException ex) {
			log.warn("index needs to be built anew: {}", ex.getMessage());
			this.index.fail("position-lost");
		}
		catch (KafkaException | org.springframework.kafka.KafkaException ex) {
			log.debug("Kafka is not there", ex);
			flush.refresh();
			Thread.sleep(REST);
		}
	}

	private void follow(FeedPartitions partitions, IndexFlush flush) throws InterruptedException {
		RepeatTimer look = new RepeatTimer(this.properties.watch());
		boolean hasRead = false;
		while (this.loop.isRunning() && this.index.failure() == null) {
			if (look.isDue()) {
				look(partitions, hasRead);
				hasRead = false;
			}
			ConsumerRecords<String, String> records = partitions.poll(this.properties.refresh());
			records.forEach(this::take);
			hasRead |= !records.isEmpty();
			this.index.advance(partitions.position(this.index.position()));
			if (!this.index.isCaughtUp() && partitions.isCaughtUp()) {
				this.index.complete();
			}
			flush.after(records.count());
		}
		if (this.index.failure() == null) {
			this.index.commit();
		}
	}

	/**
	 * Looks for new partitions and how much there is to be read. Where records come all
	 * the same, a Kafka too slow to tell is no reason to begin again.
	 */
	private void look(FeedPartitions partitions, boolean hasRead) {
		try {
			partitions.refreshAssignment();
			this.index.lag(partitions.lag());
		}
		catch (KafkaException | org.springframework.kafka.KafkaException ex) {
			this.index.lag(-1);
			if (!hasRead) {
				throw ex;
			}
			log.debug("Kafka is slow", ex);
		}
	}

	/** Takes a record in, or skips it if the fault is its own and not the index's. */
	private void take(ConsumerRecord<String, String> sent) {
		try {
			this.decoder.decode(sent).ifPresent(this.index::accept);
		}
		catch (RuntimeException ex) {
			if (this.index.failure() != null) {
				throw ex;
			}
			this.decoder.skip(sent, ex);
		}
	}

}
