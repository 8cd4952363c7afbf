package vn.lhh.search.feed.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import vn.lhh.kit.event.CloudEventHeaders;

/**
 * Kafka consumer of one partition of articles, which a test can take away.
 */
class ArticleConsumer extends MockConsumer<String, String> {

	static final TopicPartition ARTICLES = new TopicPartition("news.articles", 0);

	private long end;

	/** Questions about the topics that are answered before none is any more. */
	private int answers = Integer.MAX_VALUE;

	ArticleConsumer() {
		super("none");
		updatePartitions(ARTICLES.topic(), List.of(new PartitionInfo(ARTICLES.topic(), 0, null, null, null)));
		updateBeginningOffsets(Map.of(ARTICLES, 0L));
		updateEndOffsets(Map.of(ARTICLES, 0L));
	}

	/** Adds an article, once the partition is assigned. */
	final void publish() {
		String id = "a" + this.end;
		ConsumerRecord<String, String> sent = new ConsumerRecord<>(ARTICLES.topic(), 0, this.end, id,
				"{\"id\":\"%s\",\"url\":\"/%s\",\"title\":\"%s\"}".formatted(id, id, id));
		new CloudEventHeaders(id, "news.article.published.v1", "/news-service", Instant.EPOCH, id, 1).toHeaders()
			.forEach(sent.headers()::add);
		addRecord(sent);
		this.end++;
		updateEndOffsets(Map.of(ARTICLES, this.end));
	}

	final void answerQuestions(int times) {
		this.answers = times;
	}

	@Override
	public Map<String, List<PartitionInfo>> listTopics(Duration timeout) {
		if (this.answers-- <= 0) {
			throw new KafkaException("no answer");
		}
		return super.listTopics(timeout);
	}

	@Override
	public synchronized ConsumerRecords<String, String> poll(Duration timeout) {
		pause();
		return super.poll(timeout);
	}

	private static void pause() {
		try {
			Thread.sleep(5);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
