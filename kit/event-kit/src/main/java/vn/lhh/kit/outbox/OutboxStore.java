package vn.lhh.kit.outbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * MongoDB access to the events inside the documents; reads and removes them by collection
 * name, so that {@code @Version} does not change while an editor works.
 */
class OutboxStore {

	private static final String PARKED = "outbox_parked";

	private final MongoOperations mongo;

	private final Map<String, String> topics = new HashMap<>();

	OutboxStore(MongoOperations mongo, List<OutboxTopic> channels) {
		this.mongo = mongo;
		channels.forEach((channel) -> this.topics.put(mongo.getCollectionName(channel.type()), channel.topic()));
	}

	/**
	 * Document whose outbox may hold events.
	 */
	record Handle(String collection, String id) {
	}

	/**
	 * Pending event with its document and topic.
	 */
	record Waiting(Handle handle, String topic, PendingEvent event) {
	}

	Set<String> topics() {
		return Set.copyOf(this.topics.values());
	}

	boolean knows(String collection) {
		return this.topics.containsKey(collection);
	}

	void createIndexes() {
		this.topics.keySet()
			.forEach((name) -> collection(name).createIndex(Indexes.ascending("outbox._id"),
					new IndexOptions().sparse(true).name("outbox_pending")));
	}

	List<Handle> pending(int limit) {
		List<Handle> found = new ArrayList<>();
		this.topics.keySet()
			.forEach((name) -> collection(name).find(Filters.exists("outbox._id"))
				.projection(Projections.include("_id"))
				.limit(limit)
				.forEach((document) -> found.add(new Handle(name, document.getString("_id")))));
		return found;
	}

	List<Waiting> load(List<Handle> handles) {
		return handles.stream().flatMap((handle) -> load(handle).stream()).toList();
	}

	void remove(Waiting sent) {
		pull(sent);
	}

	void park(Waiting hopeless, String reason) {
		PendingEvent event = hopeless.event();
		Document parked = new Document("_id", event.id()).append("topic", hopeless.topic())
			.append("collection", hopeless.handle().collection())
			.append("aggregate", hopeless.handle().id())
			.append("type", event.type())
			.append("sequence", event.sequence())
			.append("json", event.json())
			.append("reason", reason);
		collection(PARKED).replaceOne(Filters.eq("_id", event.id()), parked,
				new com.mongodb.client.model.ReplaceOptions().upsert(true));
		pull(hopeless);
	}

	long parked() {
		return collection(PARKED).countDocuments();
	}

	private void pull(Waiting waiting) {
		collection(waiting.handle().collection()).updateOne(Filters.eq("_id", waiting.handle().id()),
				Updates.pull("outbox", new Document("_id", waiting.event().id())));
	}

	private List<Waiting> load(Handle handle) {
		Document document = collection(handle.collection()).find(Filters.eq("_id", handle.id()))
			.projection(Projections.include("outbox"))
			.first();
		List<Document> events = (document == null) ? List.of() : document.getList("outbox", Document.class, List.of());
		String topic = java.util.Objects.requireNonNull(this.topics.get(handle.collection()));
		return events.stream()
			.map(OutboxStore::event)
			.sorted(Comparator.comparingLong(PendingEvent::sequence))
			.map((event) -> new Waiting(handle, topic, event))
			.toList();
	}

	private static PendingEvent event(Document document) {
		return new PendingEvent(document.getString("_id"), document.getString("type"),
				document.get("time", Date.class).toInstant(), document.getLong("sequence"), document.getString("json"),
				document.getString("traceparent"));
	}

	private MongoCollection<Document> collection(String name) {
		return this.mongo.getCollection(name);
	}

}
