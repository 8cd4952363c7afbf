package vn.lhh.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.http.TraceContext;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.server.InProcessKafka;
import vn.lhh.testkit.server.TestDatabase;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class OutboxRelayIT {

	private static final Duration SOON = Duration.ofSeconds(60);

	private static InProcessKafka broker;

	private final String topic = "kit.things." + UUID.randomUUID();

	private final String transactionalId = "relay-" + UUID.randomUUID();

	private final List<String> acknowledged = new CopyOnWriteArrayList<>();

	private MongoTemplate mongo;

	private OutboxStore store;

	private OutboxRelay outboxRelay;

	@BeforeAll
	static void startServers() {
		broker = InProcessKafka.start();
	}

	@AfterAll
	static void stopServers() {
		broker.close();
	}

	@BeforeEach
	void startRelay() {
		this.mongo = TestDatabase.create("relay");
		this.store = new OutboxStore(this.mongo, Clock.systemUTC(), List.of(OutboxTopic.of(Thing.class, this.topic)));
		this.outboxRelay = relay();
		this.outboxRelay.start();
	}

	@AfterEach
	void stopRelay() {
		this.outboxRelay.stop();
	}

	@Test
	void eventsOfOneDocumentArriveInOrderWithTheirHeaders() {
		Thing thing = saved(new Thing("một", 3));
		List<ConsumerRecord<String, String>> records = received(3);
		assertThat(records).extracting(ConsumerRecord::key).containsOnly(thing.id());
		assertThat(records).extracting((record) -> CloudEventHeaders.of(record.headers()).sequence())
			.containsExactly(1L, 2L, 3L);
		CloudEventHeaders headers = CloudEventHeaders.of(records.getFirst().headers());
		assertThat(headers.type()).isEqualTo("kit.thing.changed.v1");
		assertThat(headers.source()).isEqualTo("/kit");
		assertThat(headers.subject()).isEqualTo(thing.id());
		assertThat(records.getFirst().value()).contains("\"name\":\"một\"");
	}

	@Test
	void anEventCarriesTheTraceOfTheRequestThatAnnouncedIt() {
		String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
		new TraceContext("00-" + trace + "-00f067aa0ba902b7-01").enterThread();
		saved(new Thing("có vết", 1));
		TraceContext.leaveThread();
		saved(new Thing("không vết", 1));
		assertThat(received(2)).extracting(OutboxRelayIT::traceOf)
			.containsExactlyInAnyOrder("00-" + trace + "-00f067aa0ba902b7-01", "none");
	}

	private static String traceOf(ConsumerRecord<String, String> record) {
		Header header = record.headers().lastHeader(TraceContext.HEADER);
		return (header == null) ? "none" : new String(header.value(), StandardCharsets.UTF_8);
	}

	@Test
	void whatWasSentLeavesTheDocumentWithoutBumpingItsVersion() {
		Thing thing = saved(new Thing("hai", 2));
		await().atMost(SOON).until(() -> stored(thing).outbox().isEmpty());
		assertThat(stored(thing).version()).isEqualTo(thing.version());
	}

	@Test
	void anEditThatWasUnderWayWhileEventsWereSentRepeatsNone() {
		Thing editorsCopy = saved(new Thing("ba", 1));
		await().atMost(SOON).until(() -> stored(editorsCopy).outbox().isEmpty());
		editorsCopy.change();
		this.mongo.save(editorsCopy);
		List<Long> sequences = received(2).stream()
			.map((record) -> CloudEventHeaders.of(record.headers()).sequence())
			.toList();
		assertThat(sequences).containsExactly(1L, 2L);
		await().atMost(SOON).until(() -> stored(editorsCopy).outbox().isEmpty());
	}

	@Test
	void aBrokerThatIsAwayLosesNothing() {
		saved(new Thing("trước", 1));
		received(1);
		broker.close();
		List<String> ids = IntStream.range(0, 40).mapToObj((index) -> saved(new Thing("x" + index, 2)).id()).toList();
		broker.startAgain();
		List<ConsumerRecord<String, String>> records = received(81);
		for (String id : ids) {
			assertThat(records.stream().filter((record) -> record.key().equals(id)))
				.extracting((record) -> CloudEventHeaders.of(record.headers()).sequence())
				.startsWith(1L)
				.endsWith(2L)
				.isSorted();
		}
	}

	@Test
	void anEventTheBrokerNeverTakesIsParkedAndTheOthersGoOn() {
		Thing huge = saved(new Thing("x".repeat(1_500_000), 1));
		Thing fine = saved(new Thing("vừa", 1));
		assertThat(received(1)).extracting(ConsumerRecord::key).containsExactly(fine.id());
		await().atMost(SOON).until(() -> this.store.parked() == 1);
		assertThat(stored(huge).outbox()).isEmpty();
	}

	@Test
	void whatACrashLeftBehindIsFoundByTheSweep() {
		this.outboxRelay.stop();
		Thing left = saved(new Thing("bỏ lại", 2));
		this.outboxRelay = relay();
		this.outboxRelay.start();
		assertThat(received(2)).extracting(ConsumerRecord::key).containsOnly(left.id());
	}

	@Test
	void whatWasJustSavedIsSentWithoutWaitingForTheSweep() {
		this.outboxRelay.stop();
		Thing swept = saved(new Thing("quét", 1));
		this.outboxRelay = relay(Duration.ofDays(1));
		this.outboxRelay.start();
		await().atMost(SOON).until(() -> stored(swept).outbox().isEmpty());
		List<Thing> things = IntStream.range(0, 5).mapToObj((index) -> saved(new Thing("x" + index, 1))).toList();
		OutboxSaveListener hints = new OutboxSaveListener(this.outboxRelay, this.store);
		things.forEach((thing) -> hints.onAfterSave(new AfterSaveEvent<>(thing, new Document(), "things")));
		assertThat(received(6)).extracting(ConsumerRecord::key).containsAll(things.stream().map(Thing::id).toList());
	}

	@Test
	void howLongAnEventTookIsToldOnceTheBrokerHasIt() {
		Thing thing = saved(new Thing("đo", 2));
		received(2);
		await().atMost(SOON)
			.untilAsserted(() -> assertThat(this.acknowledged)
				.containsAll(thing.outbox().stream().map(PendingEvent::id).toList()));
	}

	@Test
	void aPredecessorThatWasOnlyPausedIsFencedOff() {
		this.outboxRelay.stop();
		Thing thing = saved(new Thing("cũ", 1));
		List<OutboxStore.Waiting> waiting = this.store.load(this.store.pending(10));
		OutboxSender predecessor = sender();
		predecessor.flush();
		predecessor.add(waiting.getFirst());
		predecessor.flush();
		OutboxSender successor = sender();
		successor.add(waiting.getFirst());
		successor.flush();
		predecessor.add(waiting.getFirst());
		assertThatIllegalStateException().isThrownBy(predecessor::flush);
		successor.close();
		assertThat(received(2)).extracting(ConsumerRecord::key).containsOnly(thing.id());
	}

	@Test
	void onlyOneHoldsTheLeaseUntilItEnds() {
		MutableClock clock = new MutableClock(Instant.parse("2026-01-01T00:00:00Z"));
		Lease first = new Lease(this.mongo, clock, "job", Duration.ofSeconds(10));
		Lease second = new Lease(this.mongo, clock, "job", Duration.ofSeconds(10));
		assertThat(first.held()).isTrue();
		assertThat(second.held()).isFalse();
		clock.advance(Duration.ofSeconds(9));
		assertThat(second.held()).isFalse();
		assertThat(first.held()).isTrue();
		clock.advance(Duration.ofSeconds(11));
		assertThat(second.held()).isTrue();
		assertThat(first.held()).isFalse();
		second.release();
		assertThat(first.held()).isTrue();
	}

	private Thing saved(Thing thing) {
		return this.mongo.save(thing);
	}

	private Thing stored(Thing thing) {
		return this.mongo.findById(thing.id(), Thing.class);
	}

	private OutboxRelay relay() {
		return relay(Duration.ofMillis(100));
	}

	private OutboxRelay relay(Duration sweep) {
		Lease lease = new Lease(this.mongo, Clock.systemUTC(), "relay", Duration.ofSeconds(2));
		return new OutboxRelay(this.store, sender(), lease, Clock.systemUTC(), sweep);
	}

	private OutboxSender sender() {
		Supplier<Producer<String, String>> producers = () -> new KafkaProducer<>(
				Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "enable.idempotence", true,
						"transactional.id", this.transactionalId, "max.block.ms", 5000),
				new StringSerializer(), new StringSerializer());
		return new OutboxSender(producers, this.store, "/kit", 2, (event) -> this.acknowledged.add(event.id()));
	}

	private List<ConsumerRecord<String, String>> received(int count) {
		Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "group.id",
				UUID.randomUUID().toString(), "auto.offset.reset", "earliest", "isolation.level", "read_committed",
				"metadata.max.age.ms", 500);
		List<ConsumerRecord<String, String>> records = new ArrayList<>();
		try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of(this.topic));
			await().atMost(SOON).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach(records::add);
				return records.size() >= count;
			});
		}
		return records;
	}

	@org.springframework.data.mongodb.core.mapping.Document("things")
	static class Thing extends Aggregate {

		private final String name;

		Thing(String name, int changes) {
			this.name = name;
			IntStream.range(0, changes).forEach((change) -> change());
		}

		@org.springframework.data.annotation.PersistenceCreator
		Thing(String name) {
			this.name = name;
		}

		final void change() {
			announce("kit.thing.changed.v1", Map.of("id", id(), "name", this.name), Instant.EPOCH);
		}

	}

}
