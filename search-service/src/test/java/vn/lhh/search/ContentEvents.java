package vn.lhh.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import vn.lhh.kit.event.CloudEventHeaders;
import vn.lhh.kit.event.EventJson;
import vn.lhh.search.feed.event.ContentTopic;
import vn.lhh.testkit.server.TestServers;

/**
 * Sends events as the other services do, to topics that are empty at the beginning.
 */
public final class ContentEvents implements AutoCloseable {

	private static final Instant LONG_AGO = Instant.parse("2026-01-05T01:00:00Z");

	private final Producer<String, String> producer = new KafkaProducer<>(
			Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "acks", "all", "linger.ms", "5"),
			new StringSerializer(), new StringSerializer());

	public ContentEvents() {
		emptyTopics();
	}

	public void article(String id, long sequence, String title, Map<String, Object> more) {
		Map<String, Object> state = new LinkedHashMap<>(Map.of("id", id, "url", "/tin-tuc/" + id, "title", title,
				"bodyHtml", "<p>Nội dung của <b>bài</b> viết.</p>", "publishedAt", LONG_AGO.toString()));
		state.putAll(more);
		send("news.articles", "news.article.published.v1", id, sequence, EventJson.write(state));
	}

	public void article(String id, long sequence, String title) {
		article(id, sequence, title, Map.of());
	}

	public void withdraw(String id, long sequence) {
		send("news.articles", "news.article.withdrawn.v1", id, sequence,
				EventJson.write(Map.of("id", id, "withdrawn", true)));
	}

	/** Announces that a category below none hides its articles, or does no more. */
	public void lock(String id, long sequence, boolean locked) {
		send("news.categories", "news.category.changed.v1", id, sequence,
				EventJson.write(Map.of("id", id, "slug", id, "name", "Chuyên mục", "active", !locked)));
	}

	public void category(String id, String slug, String name) {
		send("news.categories", "news.category.changed.v1", id, 1,
				EventJson.write(Map.of("id", id, "slug", slug, "name", name)));
	}

	public void document(String id, String number, String title, String issueDate) {
		Map<String, Object> state = Map.of("id", id, "url", "/van-ban/" + id, "numberSymbol", number, "title", title,
				"issueDate", issueDate, "type", Map.of("code", "QD", "name", "Quyết định"), "issuers",
				new Object[] { Map.of("code", "ubnd-tinh", "name", "UBND tỉnh") }, "publishedAt", LONG_AGO.toString());
		send("documents.documents", "documents.document.published.v1", id, 1, EventJson.write(state));
		send("documents.taxonomy", "documents.body.changed.v1", "body-1", 1,
				EventJson.write(Map.of("id", "body-1", "slug", "ubnd-tinh", "filing", Map.of("name", "UBND tỉnh"))));
	}

	/** Announces a chunk of a file's text. */
	public void text(String id, long sequence, String document, String text) {
		int part = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
		send("documents.texts", "documents.text.extracted.v1", id, sequence,
				EventJson.write(Map.of("id", id, "documentId", document, "part", part, "text", text)));
	}

	public void withdrawText(String id, long sequence) {
		send("documents.texts", "documents.text.withdrawn.v1", id, sequence,
				EventJson.write(Map.of("id", id, "withdrawn", true)));
	}

	public void send(String topic, String type, String id, long sequence, String json) {
		String source = "/" + topic.substring(0, topic.indexOf('.')) + "-service";
		ProducerRecord<String, String> sent = new ProducerRecord<>(topic, id, json);
		new CloudEventHeaders(UUID.randomUUID().toString(), type, source, LONG_AGO, id, sequence).toHeaders()
			.forEach(sent.headers()::add);
		this.producer.send(sent);
	}

	/** Sends a record without the headers of an event. */
	public void sendRaw(String topic, String id, String value) {
		this.producer.send(new ProducerRecord<>(topic, id, value));
	}

	public void flush() {
		this.producer.flush();
	}

	@Override
	public void close() {
		this.producer.close();
	}

	private static void emptyTopics() {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers()))) {
			Set<String> there = admin.listTopics().names().get();
			for (ContentTopic topic : ContentTopic.values()) {
				if (there.contains(topic.topic())) {
					empty(admin, topic.topic());
				}
				else {
					admin.createTopics(Set.of(new NewTopic(topic.topic(), 3, (short) 1))).all().get();
				}
			}
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void empty(Admin admin, String topic) throws InterruptedException, ExecutionException {
		Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
		admin.describeTopics(Set.of(topic))
			.allTopicNames()
			.get()
			.get(topic)
			.partitions()
			.forEach((partition) -> ends.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
		Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
		admin.listOffsets(ends)
			.all()
			.get()
			.forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end.offset())));
		Awaitility.await().ignoreExceptions().until(() -> {
			admin.deleteRecords(all).all().get();
			return true;
		});
	}

}
