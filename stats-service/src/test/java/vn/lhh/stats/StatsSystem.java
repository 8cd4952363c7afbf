package vn.lhh.stats;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import vn.lhh.testkit.MutableClock;
import vn.lhh.testkit.TestTokens;
import vn.lhh.testkit.server.TestServers;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Runs stats-service with a database of its own and emptied topics; a test can stop and
 * restart it like a server.
 */
public final class StatsSystem implements AutoCloseable {

	private static final String GROUP = "stats-service";

	private static final Set<String> TOPICS = Set.of("stats.visits", "stats.days", "stats.visits.dlt");

	public final MutableClock clock = new MutableClock(Instant.parse("2026-03-10T03:00:00Z"));

	private final String database = "stats_" + UUID.randomUUID().toString().substring(24);

	private final List<ConfigurableApplicationContext> running = new ArrayList<>();

	private final Producer<String, String> gateway;

	public StatsSystem() {
		emptyTopics();
		this.gateway = new KafkaProducer<>(
				Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "acks", "all", "linger.ms", "5"),
				new StringSerializer(), new StringSerializer());
	}

	public ConfigurableApplicationContext start() {
		return start((context) -> context.setId("stats"));
	}

	public ConfigurableApplicationContext start(Consumer<GenericApplicationContext> change) {
		ApplicationContextInitializer<GenericApplicationContext> initializer = (context) -> {
			context.registerBean("testClock", Clock.class, () -> this.clock);
			change.accept(context);
		};
		ConfigurableApplicationContext context = new SpringApplicationBuilder(StatsApplication.class)
			.initializers(initializer)
			.run("--server.port=0", "--spring.mongodb.uri=" + TestServers.mongoUri(),
					"--spring.mongodb.database=" + this.database,
					"--spring.kafka.bootstrap-servers=" + TestServers.kafkaBootstrapServers(),
					"--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.shared().jwkSetUri(),
					"--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
					"--stats.keeper-every=100ms", "--stats.watch-every=200ms", "--stats.rest=5ms",
					"--portal.outbox.sweep=100ms");
		this.running.add(context);
		return context;
	}

	public void stop() {
		this.running.forEach(ConfigurableApplicationContext::close);
		this.running.clear();
	}

	public ConfigurableApplicationContext context() {
		return this.running.getLast();
	}

	public <T> T bean(Class<T> type) {
		return context().getBean(type);
	}

	public List<Long> totals() {
		return this.running.stream()
			.map((context) -> context.getBean(vn.lhh.stats.visit.VisitReader.class).totals().total())
			.toList();
	}

	public RestTestClient http() {
		String port = context().getEnvironment().getProperty("local.server.port");
		return RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
	}

	public void send(Recorded... visits) {
		for (Recorded visit : visits) {
			sendRaw(visit.visitId(), visit.json());
		}
		this.gateway.flush();
	}

	public void send(List<Recorded> visits) {
		send(visits.toArray(Recorded[]::new));
	}

	public void sendRaw(String key, String value) {
		this.gateway.send(new ProducerRecord<>("stats.visits", key, value));
	}

	public void flush() {
		this.gateway.flush();
	}

	public void awaitRead() {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::isRead);
	}

	public void rewind() {
		stop();
		try (Admin admin = admin()) {
			Map<TopicPartition, OffsetAndMetadata> zero = new HashMap<>();
			admin.listConsumerGroupOffsets(GROUP)
				.partitionsToOffsetAndMetadata()
				.get()
				.forEach((partition, at) -> zero.put(partition, new OffsetAndMetadata(0, at.metadata())));
			Awaitility.await().ignoreExceptions().until(() -> {
				admin.alterConsumerGroupOffsets(GROUP, zero).all().get();
				return true;
			});
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	public void dropDatabase() {
		try (var client = MongoClients.create(TestServers.mongoUri())) {
			client.getDatabase(this.database).drop();
		}
	}

	public Map<String, List<Document>> documents(String... prefixes) {
		Map<String, List<Document>> documents = new HashMap<>();
		try (var client = MongoClients.create(TestServers.mongoUri())) {
			var ours = client.getDatabase(this.database);
			for (String name : ours.listCollectionNames()) {
				if (List.of(prefixes).stream().anyMatch(name::startsWith)) {
					documents.put(name, ours.getCollection(name).find().into(new ArrayList<>()));
				}
			}
		}
		return documents;
	}

	public void replaceDocuments(Map<String, List<Document>> documents) {
		try (var client = MongoClients.create(TestServers.mongoUri())) {
			documents.forEach((name, kept) -> {
				var collection = client.getDatabase(this.database).getCollection(name);
				collection.deleteMany(new Document());
				collection.insertMany(kept);
			});
		}
	}

	public List<String> values(String topic) {
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
				Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "isolation.level", "read_committed"),
				new StringDeserializer(), new StringDeserializer())) {
			List<TopicPartition> partitions = consumer.partitionsFor(topic)
				.stream()
				.map((found) -> new TopicPartition(topic, found.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			List<String> values = new ArrayList<>();
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				consumer.poll(Duration.ofMillis(100)).forEach((found) -> values.add(found.value()));
			}
			return values;
		}
	}

	@Override
	public void close() {
		stop();
		this.gateway.close();
	}

	private boolean isRead() throws Exception {
		try (Admin admin = admin()) {
			Map<TopicPartition, Long> begins = offsets(admin, "stats.visits", OffsetSpec.earliest());
			Map<TopicPartition, Long> ends = offsets(admin, "stats.visits", OffsetSpec.latest());
			var committed = admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
			return ends.entrySet().stream().allMatch((end) -> {
				OffsetAndMetadata at = committed.get(end.getKey());
				return end.getValue().equals(begins.get(end.getKey())) || at != null && at.offset() >= end.getValue();
			});
		}
	}

	/**
	 * Empties the topics instead of deleting them, because the broker goes on finishing
	 * transactions on them for a while.
	 */
	private static void emptyTopics() {
		try (Admin admin = admin()) {
			Set<String> there = new java.util.HashSet<>(admin.listTopics().names().get());
			there.retainAll(TOPICS);
			for (String topic : there) {
				ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
				admin
					.incrementalAlterConfigs(
							Map.of(resource,
									List.of(new AlterConfigOp(new ConfigEntry("cleanup.policy", "compact,delete"),
											AlterConfigOp.OpType.SET))))
					.all()
					.get();
				Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
				offsets(admin, topic, OffsetSpec.latest())
					.forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end)));
				Awaitility.await().ignoreExceptions().until(() -> {
					admin.deleteRecords(all).all().get();
					return true;
				});
			}
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<TopicPartition, Long> offsets(Admin admin, String topic, OffsetSpec which)
			throws InterruptedException, ExecutionException {
		Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
		admin.describeTopics(Set.of(topic))
			.allTopicNames()
			.get()
			.get(topic)
			.partitions()
			.forEach((partition) -> asked.put(new TopicPartition(topic, partition.partition()), which));
		Map<TopicPartition, Long> offsets = new HashMap<>();
		admin.listOffsets(asked).all().get().forEach((partition, found) -> offsets.put(partition, found.offset()));
		return offsets;
	}

	private static Admin admin() {
		return Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers()));
	}

}
