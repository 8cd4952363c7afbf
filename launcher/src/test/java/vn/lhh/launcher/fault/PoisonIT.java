package vn.lhh.launcher.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import vn.lhh.launcher.harness.Beacons;
import vn.lhh.launcher.harness.FaultJourney;
import vn.lhh.launcher.harness.LiveStreamClient;
import vn.lhh.launcher.harness.PublicSiteChecker;
import vn.lhh.launcher.harness.Readers;
import vn.lhh.launcher.harness.RetryingEditor;
import vn.lhh.launcher.harness.TopicReader;
import vn.lhh.launcher.harness.WholeSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that an unreadable Kafka record stops no consumer.
 */
@FaultJourney
class PoisonIT {

	private static final List<String> TOPICS = List.of("stats.visits", "news.articles", "documents.documents",
			"members.organisations", "qa.questions");

	private final WholeSite site;

	private final String mark = "poison-" + System.nanoTime();

	PoisonIT(WholeSite site) {
		this.site = site;
	}

	@Test
	void unreadableRecordsAreLaidAsideAndEveryReaderGoesOn() throws Exception {
		this.site.awaitAllReady();
		int before = this.site.settledVisits();
		RetryingEditor retryingEditor = new RetryingEditor(this.site);
		Beacons beacons = new Beacons(this.site);
		try (Readers readers = Readers.of(this.site); LiveStreamClient page = LiveStreamClient.of(this.site)) {
			poison();
			for (int visit = 0; visit < 30; visit++) {
				beacons.tell();
			}
			RetryingEditor.Item kept = retryingEditor.publish("Bài sau thuốc độc " + System.nanoTime());
			RetryingEditor.Item gone = retryingEditor
				.takeDown(retryingEditor.publish("Bài gỡ sau thuốc độc " + System.nanoTime()));
			new PublicSiteChecker(this.site).assertAgreesWith(List.of(kept, gone));
			WholeSite.eventually().until(() -> this.site.home().contains(kept.title()));
			WholeSite.eventually()
				.untilAsserted(() -> assertThat(page.told()).anyMatch((line) -> line.contains(kept.title())));
			new PublicSiteChecker(this.site).assertCounted(before + 30);
			WholeSite.eventually()
				.untilAsserted(() -> assertThat(TopicReader.on(this.site, "stats.visits.dlt"))
					.filteredOn((dead) -> this.mark.equals(dead.key()))
					.hasSizeGreaterThanOrEqualTo(3));
			this.site.awaitAllReady();
			readers.assertAlwaysServed();
		}
	}

	/**
	 * Sends to every partition of every topic: noise, malformed JSON, and wrong types.
	 */
	private void poison() throws Exception {
		byte[] noise = new byte[300];
		ThreadLocalRandom.current().nextBytes(noise);
		List<byte[]> bad = List.of(noise, "[1, 2".getBytes(StandardCharsets.UTF_8),
				"{\"id\": {\"a\": []}, \"visitId\": [7], \"receivedAt\": true, \"title\": 3, \"visibleUntil\": \"mai\"}"
					.getBytes(StandardCharsets.UTF_8));
		Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + this.site.launched().portOf("kafka"));
		try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings, new ByteArraySerializer(),
				new ByteArraySerializer())) {
			for (String topic : TOPICS) {
				for (int partition = 0; partition < 3; partition++) {
					for (byte[] value : bad) {
						producer
							.send(new ProducerRecord<>(topic, partition, this.mark.getBytes(StandardCharsets.UTF_8),
									value))
							.get();
					}
				}
			}
		}
	}

}
