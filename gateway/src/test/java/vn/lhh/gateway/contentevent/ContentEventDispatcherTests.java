package vn.lhh.gateway.contentevent;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ContentEventDispatcherTests {

	private static final String TOPIC = "news.articles";

	private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

	private static final Uuid ID = Uuid.randomUuid();

	private final List<String> told = new ArrayList<>();

	private final Memory memory = new Memory();

	private final FeedStatus feedStatus = new FeedStatus();

	private final Broker consumer = new Broker();

	private ContentEventDispatcher dispatcher;

	private AssignedPartitions assignedPartitions;

	@BeforeEach
	void twoEventsAreThere() {
		TopicDiscovery topicDiscovery = new TopicDiscovery(new Admin());
		ContentEventListeners listeners = new ContentEventListeners(List.of(this.memory, new Failing(), new Pusher()),
				this.memory);
		this.dispatcher = new ContentEventDispatcher(new ContentEventDecoder(new ObjectMapper()), listeners,
				this.feedStatus, topicDiscovery, new ContentEventProperties(Duration.ofSeconds(2)));
		this.assignedPartitions = this.dispatcher.follow(this.consumer);
		this.consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));
		this.consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
		this.consumer.updateEndOffsets(Map.of(PARTITION, 2L));
	}

	private void arrives(long offset) {
		byte[] value = "{\"id\":\"%d\"}".formatted(offset).getBytes(StandardCharsets.UTF_8);
		this.consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, offset, Long.toString(offset), value));
		this.dispatcher.read(this.assignedPartitions);
	}

	private void stands(String topicId, long offset) {
		this.memory.topicOffsets = new TopicOffsets(
				Map.of(PARTITION.toString(), new TopicOffsets.Mark(topicId, offset)));
	}

	@Test
	void whatCameWhileNobodyListenedGoesToTheMemoryAndWhatComesNowToAllInOrder() {
		stands(ID.toString(), 0);
		this.dispatcher.look(this.assignedPartitions);
		assertThat(this.told).containsExactly("memory gap", "pusher gap");
		this.told.clear();
		arrives(0);
		arrives(1);
		assertThat(this.told).containsExactly("memory 0", "memory 1", "caught up", "memory gap", "pusher gap");
		this.told.clear();
		arrives(2);
		assertThat(this.told).containsExactly("memory 2", "pusher 2");
	}

	@Test
	void contactIsThereOnceWhatIsWaitingHasBeenRead() {
		stands(ID.toString(), 0);
		this.dispatcher.look(this.assignedPartitions);
		arrives(0);
		assertThat(this.feedStatus.isConnected()).isFalse();
		arrives(1);
		assertThat(this.feedStatus.isConnected()).isTrue();
		assertThat(this.feedStatus.position().in(PARTITION.toString()))
			.isEqualTo(new TopicOffsets.Mark(ID.toString(), 2));
	}

	@Test
	void afterKafkaWasAwayContactIsThereOnceWhatIsWaitingHasBeenReadByAll() {
		stands(ID.toString(), 2);
		this.dispatcher.look(this.assignedPartitions);
		this.consumer.away = true;
		this.dispatcher.look(this.assignedPartitions);
		assertThat(this.feedStatus.isConnected()).isFalse();
		this.consumer.away = false;
		this.consumer.updateEndOffsets(Map.of(PARTITION, 3L));
		this.dispatcher.look(this.assignedPartitions);
		assertThat(this.feedStatus.isConnected()).isFalse();
		this.told.clear();
		arrives(2);
		assertThat(this.told).containsExactly("memory 2", "pusher 2", "caught up");
		assertThat(this.feedStatus.isConnected()).isTrue();
	}

	@Test
	void anotherTopicUnderTheSameNameOrAnOffsetThatIsNotThereMeansThatEventsAreLost() {
		stands(Uuid.randomUuid().toString(), 1);
		this.dispatcher.look(this.assignedPartitions);
		assertThat(this.told).startsWith("lost");
		this.told.clear();
		stands(ID.toString(), 3);
		this.dispatcher.look(this.dispatcher.follow(this.consumer));
		assertThat(this.told).startsWith("lost");
		this.told.clear();
		this.memory.topicOffsets = new TopicOffsets(Map.of("news.gone-0", new TopicOffsets.Mark(ID.toString(), 1)));
		this.dispatcher.look(this.dispatcher.follow(this.consumer));
		assertThat(this.told).startsWith("lost");
	}

	@Test
	void aMemoryThatHoldsNothingIsToldNothingOld() {
		this.memory.oldest = null;
		this.dispatcher.look(this.assignedPartitions);
		assertThat(this.feedStatus.isConnected()).isTrue();
		assertThat(this.consumer.position(PARTITION)).isEqualTo(2);
	}

	private final class Memory implements ReplayingListener {

		private TopicOffsets topicOffsets = TopicOffsets.NONE;

		private @Nullable Instant oldest = Instant.EPOCH;

		@Override
		public void accept(ContentEvent event) {
			ContentEventDispatcherTests.this.told.add("memory " + event.offset());
		}

		@Override
		public void gap() {
			ContentEventDispatcherTests.this.told.add("memory gap");
		}

		@Override
		public TopicOffsets standsAt() {
			return this.topicOffsets;
		}

		@Override
		public @Nullable Instant oldest() {
			return this.oldest;
		}

		@Override
		public void lost() {
			ContentEventDispatcherTests.this.told.add("lost");
		}

		@Override
		public void caughtUp() {
			ContentEventDispatcherTests.this.told.add("caught up");
		}

	}

	private static final class Failing implements ContentEventListener {

		@Override
		public void accept(ContentEvent event) {
			throw new IllegalStateException("fails");
		}

		@Override
		public void gap() {
			throw new IllegalStateException("fails");
		}

	}

	private final class Pusher implements ContentEventListener {

		@Override
		public void accept(ContentEvent event) {
			ContentEventDispatcherTests.this.told.add("pusher " + event.offset());
		}

		@Override
		public void gap() {
			ContentEventDispatcherTests.this.told.add("pusher gap");
		}

	}

	private static final class Admin extends KafkaAdmin {

		Admin() {
			super(Map.of());
		}

		@Override
		public Map<String, TopicDescription> describeTopics(String... topicNames) {
			return Map.of(TOPIC, new TopicDescription(TOPIC, false, List.of(), null, ID));
		}

	}

	private static final class Broker extends MockConsumer<String, byte[]> {

		private boolean away;

		Broker() {
			super("none");
		}

		@Override
		public synchronized Map<String, List<PartitionInfo>> listTopics(Duration timeout) {
			if (this.away) {
				throw new TimeoutException();
			}
			return listTopics();
		}

		@Override
		public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(
				Map<TopicPartition, Long> timestampsToSearch, Duration timeout) {
			return Map.of();
		}

	}

}
