package vn.lhh.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * MongoDB access to the events inside the documents; reads and removes them by collection
 * name, so that {@code @Version} does not change while an editor works.
 */
class OutboxStore {

	private static final String PARKED = "outbox_parked";

	private static final Duration LONGEST_ACT = Duration.ofMinutes(10);

	private final MongoOperations mongo;

	private final Clock clock;

	private final Map<String, String> topics = new HashMap<>();

	private final Set<String> collections = new HashSet<>(Set.of(DetachedEvents.COLLECTION));

	OutboxStore(MongoOperations mongo, Clock clock, List<OutboxTopic> channels) {
		this.mongo = mongo;
		this.clock = clock;
		channels.forEach((channel) -> this.topics.put(mongo.getCollectionName(channel.type()), channel.topic()));
		this.collections.addAll(this.topics.keySet());
		mongo.getConverter()
			.getMappingContext()
			.getPersistentEntities()
			.stream()
			.map((entity) -> entity.getType())
			.filter(Aggregate.class::isAssignableFrom)
			.forEach((type) -> this.collections.add(mongo.getCollectionName(type)));
	}

	/**
	 * Document whose outbox may hold events.
	 */
	record Handle(String collection, String id) {
	}

	/**
	 * Pending event with its document, topic and key.
	 */
	record Waiting(Handle handle, String topic, String key, PendingEvent event) {
	}

	Set<String> topics() {
		return Set.copyOf(this.topics.values());
	}

	boolean knows(String collection) {
		return this.collections.contains(collection);
	}

	void createIndexes() {
		this.collections.forEach((name) -> collection(name).createIndex(Indexes.ascending("outbox._id"),
				new IndexOptions().sparse(true).name("outbox_pending")));
	}

	List<Handle> pending(int limit) {
		List<Handle> found = new ArrayList<>();
		this.collections.forEach((name) -> collection(name).find(Filters.exists("outbox._id"))
			.projection(Projections.include("_id"))
			.limit(limit)
			.forEach((document) -> found.add(new Handle(name, document.getString("_id")))));
		return found;
	}

	/**
	 * Lists the events that wait for the deletion or creation of a document.
	 */
	List<Handle> detachedFor(String documentId) {
		List<Handle> found = new ArrayList<>();
		collection(DetachedEvents.COLLECTION).find(Filters.eq(DetachedEvents.CONDITION + ".documentId", documentId))
			.projection(Projections.include("_id"))
			.forEach((document) -> found.add(new Handle(DetachedEvents.COLLECTION, document.getString("_id"))));
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
			.append("aggregate", hopeless.key())
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
		Handle handle = waiting.handle();
		collection(handle.collection()).updateOne(Filters.eq("_id", handle.id()),
				Updates.pull("outbox", new Document("_id", waiting.event().id())));
		if (handle.collection().equals(DetachedEvents.COLLECTION)) {
			collection(handle.collection())
				.deleteOne(Filters.and(Filters.eq("_id", handle.id()), Filters.size("outbox", 0)));
		}
	}

	private List<Waiting> load(Handle handle) {
		Document document = collection(handle.collection()).find(Filters.eq("_id", handle.id()))
			.projection(Projections.include("outbox", DetachedEvents.KEY, DetachedEvents.CONDITION,
					DetachedEvents.STORED_AT))
			.first();
		if (document == null) {
			return List.of();
		}
		if (!handle.collection().equals(DetachedEvents.COLLECTION)) {
			return waiting(handle, handle, document);
		}
		return isDue(document) ? waiting(handle, origin(document), document) : List.of();
	}

	/**
	 * Lists the events of a document.
	 * @param origin the item they tell of, which names their key and topic
	 */
	private List<Waiting> waiting(Handle handle, Handle origin, Document document) {
		return document.getList("outbox", Document.class, List.of())
			.stream()
			.map(OutboxStore::event)
			.sorted(Comparator.comparingLong(PendingEvent::sequence))
			.flatMap((event) -> topic(origin, event).map((topic) -> new Waiting(handle, topic, origin.id(), event)))
			.toList();
	}

	private Stream<String> topic(Handle origin, PendingEvent event) {
		return Stream.ofNullable((event.topic() != null) ? event.topic() : this.topics.get(origin.collection()));
	}

	private static Handle origin(Document detached) {
		@Nullable Document condition = detached.get(DetachedEvents.CONDITION, Document.class);
		String collection = (condition == null) ? DetachedEvents.COLLECTION : condition.getString("collection");
		return new Handle(collection, detached.getString(DetachedEvents.KEY));
	}

	/**
	 * Tells whether the act of detached events is completed, and drops those of an act
	 * that never will be.
	 */
	private boolean isDue(Document detached) {
		@Nullable Document condition = detached.get(DetachedEvents.CONDITION, Document.class);
		if (condition == null || isMet(condition)) {
			return true;
		}
		Date tooLongAgo = Date.from(this.clock.instant().minus(LONGEST_ACT));
		if (detached.getDate(DetachedEvents.STORED_AT).before(tooLongAgo)) {
			collection(DetachedEvents.COLLECTION).deleteOne(Filters.eq("_id", detached.getString("_id")));
		}
		return false;
	}

	private boolean isMet(Document condition) {
		boolean found = collection(condition.getString("collection"))
			.find(Filters.eq("_id", condition.getString("documentId")))
			.projection(Projections.include("_id"))
			.first() != null;
		return found == condition.getBoolean("exists");
	}

	private static PendingEvent event(Document document) {
		return new PendingEvent(document.getString("_id"), document.getString("type"),
				document.get("time", Date.class).toInstant(), document.getLong("sequence"), document.getString("json"),
				document.getString("traceparent"), document.getString("topic"));
	}

	private MongoCollection<Document> collection(String name) {
		return this.mongo.getCollection(name);
	}

}
