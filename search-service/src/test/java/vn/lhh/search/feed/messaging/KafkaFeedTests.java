package vn.lhh.search.feed.messaging;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.KafkaException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.mock.MockConsumerFactory;
import vn.lhh.search.SearchProperties;
import vn.lhh.search.feed.FedIndex;
import vn.lhh.search.feed.LuceneIndexes;

import static org.assertj.core.api.Assertions.assertThat;

class KafkaFeedTests {

	private static final Duration AT_ONCE = Duration.ofMillis(1);

	private static final Duration NEVER = Duration.ofDays(1);

	private final Path folder;

	private final FedIndex index;

	private final AtomicInteger consumers = new AtomicInteger();

	KafkaFeedTests(@TempDir Path folder) {
		this.folder = folder;
		this.index = LuceneIndexes.open(folder);
	}

	@AfterEach
	void close() {
		LuceneIndexes.close(this.index);
	}

	@Test
	void whatWasReadIsVisibleWhileKafkaIsAway() {
		KafkaFeed feed = feed(NEVER, NEVER, this::failing);
		feed.start();
		await(() -> LuceneIndexes.visible(this.index) == 1);
		feed.stop();
	}

	private ArticleConsumer failing() {
		ArticleConsumer consumer = new ArticleConsumer();
		if (this.consumers.incrementAndGet() > 1) {
			consumer.answerQuestions(0);
		}
		consumer.schedulePollTask(() -> assertThat(this.index.isComplete()).isFalse());
		consumer.schedulePollTask(consumer::publish);
		consumer.schedulePollTask(() -> consumer.setPollException(new KafkaException("away")));
		return consumer;
	}

	@Test
	void recordsAreReadThoughQuestionsAboutTheTopicsFail() {
		KafkaFeed feed = feed(AT_ONCE, AT_ONCE, this::steady);
		feed.start();
		await(() -> LuceneIndexes.visible(this.index) >= 20);
		feed.stop();
		assertThat(this.consumers).hasValue(1);
	}

	private ArticleConsumer steady() {
		this.consumers.incrementAndGet();
		ArticleConsumer consumer = new ArticleConsumer();
		consumer.answerQuestions(1);
		publishAtNextPoll(consumer);
		return consumer;
	}

	private static void publishAtNextPoll(ArticleConsumer consumer) {
		consumer.schedulePollTask(() -> {
			consumer.publish();
			publishAtNextPoll(consumer);
		});
	}

	private static void await(java.util.concurrent.Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
	}

	private KafkaFeed feed(Duration refresh, Duration watch, Supplier<ArticleConsumer> consumer) {
		SearchProperties properties = new SearchProperties(this.folder, refresh, NEVER, watch, NEVER, NEVER);
		return new KafkaFeed(new MockConsumerFactory<>(consumer::get), new NamingAdmin(),
				new FeedEventDecoder(new SimpleMeterRegistry()), properties, this.index);
	}

}
