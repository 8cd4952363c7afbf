package vn.lhh.launcher.harness;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads a Kafka topic of a service from the beginning.
 */
public final class TopicReader {

	/** Held here, because a logger without a strong reference loses its level. */
	private static final Logger CHATTER = Logger.getLogger("org.apache.kafka");

	static {
		CHATTER.setLevel(Level.WARNING);
	}

	private TopicReader() {
	}

	/** Reads all records of a topic up to now, in partition order. */
	public static List<ConsumerRecord<String, String>> on(WholeSite site, String topic) {
		Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + site.launched().portOf("kafka"),
				"isolation.level", "read_committed", "default.api.timeout.ms", 20_000);
		try (KafkaConsumer<String, String> reader = new KafkaConsumer<>(settings, new StringDeserializer(),
				new StringDeserializer())) {
			List<TopicPartition> partitions = reader.partitionsFor(topic)
				.stream()
				.map((partition) -> new TopicPartition(topic, partition.partition()))
				.toList();
			reader.assign(partitions);
			reader.seekToBeginning(partitions);
			return read(reader, reader.endOffsets(partitions));
		}
	}

	private static List<ConsumerRecord<String, String>> read(KafkaConsumer<String, String> reader,
			Map<TopicPartition, Long> ends) {
		List<ConsumerRecord<String, String>> all = new ArrayList<>();
		while (ends.entrySet().stream().anyMatch((end) -> reader.position(end.getKey()) < end.getValue())) {
			reader.poll(Duration.ofMillis(200)).forEach(all::add);
		}
		return all;
	}

	/**
	 * Asserts that the last record of every article has its final state. A record may be
	 * published again, also after a newer one, which consumers skip by its sequence; the
	 * last record is the newest.
	 */
	public static void assertTell(WholeSite site, List<RetryingEditor.Item> book) {
		WholeSite.eventually().untilAsserted(() -> assertTold(site, book));
	}

	private static void assertTold(WholeSite site, List<RetryingEditor.Item> book) {
		Set<String> ids = book.stream().map(RetryingEditor.Item::id).collect(Collectors.toSet());
		Map<String, List<ConsumerRecord<String, String>>> told = on(site, "news.articles").stream()
			.filter((record) -> ids.contains(record.key()))
			.collect(Collectors.groupingBy(ConsumerRecord::key));
		assertThat(book).allSatisfy((item) -> assertTells(told.getOrDefault(item.id(), List.of()), item));
	}

	private static void assertTells(List<ConsumerRecord<String, String>> told, RetryingEditor.Item item) {
		assertThat(told).as(item.title()).isNotEmpty();
		assertThat(told).as(item.title())
			.allSatisfy((earlier) -> assertThat(sequence(earlier)).isLessThanOrEqualTo(sequence(told.getLast())));
		Map<String, Object> last = JsonPath.read(told.getLast().value(), "$");
		assertThat(last).as(item.title())
			.contains(item.live() ? Map.entry("title", item.title()) : Map.entry("withdrawn", true));
	}

	private static long sequence(ConsumerRecord<String, String> told) {
		return Long.parseLong(new String(told.headers().lastHeader("ce_sequence").value(), StandardCharsets.US_ASCII));
	}

}
