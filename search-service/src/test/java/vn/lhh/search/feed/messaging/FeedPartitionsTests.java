package vn.lhh.search.feed.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.lhh.search.feed.FeedPosition;

import static org.assertj.core.api.Assertions.assertThat;

class FeedPartitionsTests {

	private final ArticleConsumer consumer = new ArticleConsumer() {

		@Override
		public synchronized Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions,
				Duration timeout) {
			if (!assignment().isEmpty()) {
				publish();
			}
			return super.endOffsets(partitions, timeout);
		}

	};

	private final FeedPartitions partitions = new FeedPartitions(this.consumer, new TopicIds(new NamingAdmin()));

	@Test
	void whatComesWithoutEndDoesNotKeepItFromCatchingUp() throws InterruptedException {
		this.partitions.begin(FeedPosition.START);
		assertThat(this.partitions.isCaughtUp()).as("nothing is read").isFalse();
		this.partitions.poll(Duration.ZERO);
		assertThat(this.partitions.isCaughtUp()).as("something has come meanwhile").isFalse();
		this.partitions.poll(Duration.ZERO);
		this.consumer.publish();
		assertThat(this.partitions.isCaughtUp()).isTrue();
	}

}
