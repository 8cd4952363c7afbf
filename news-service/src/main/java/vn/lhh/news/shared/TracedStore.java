package vn.lhh.news.shared;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.security.Actor;
import vn.lhh.kit.security.ActorArgumentResolver;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Stores aggregates in MongoDB and keeps every version of them. It copies the stored
 * version before saving the next one; since a saved version never changes, the copy is
 * correct regardless of which request makes it and whether the save succeeds.
 *
 * @param <A> the aggregate
 */
public class TracedStore<A extends TracedAggregate> extends AggregateStore<A> {

	private static final String VERSIONS = "versions";

	private static final List<String> INNER = List.of("_id", "_class", "version", "sequence", "outbox", "lastChange");

	private final MongoOperations mongo;

	private final Clock clock;

	private final Class<A> type;

	protected TracedStore(MongoOperations mongo, Clock clock, Class<A> type) {
		super(mongo, type);
		this.mongo = mongo;
		this.clock = clock;
		this.type = type;
	}

	@Override
	public A save(A aggregate) {
		archive(aggregate.id(), aggregate.version());
		aggregate.signedBy(ActorArgumentResolver.current().orElse(Actor.SYSTEM), this.clock.instant());
		return super.save(aggregate);
	}

	@Override
	public void remove(A aggregate) {
		archive(aggregate.id(), aggregate.version());
		super.remove(aggregate);
		Actor by = ActorArgumentResolver.current().orElse(Actor.SYSTEM);
		Document signature = new Document("at", Date.from(this.clock.instant())).append("actorId", by.id())
			.append("actorName", by.name());
		insert(aggregate.id(), aggregate.version() + 1, new Document("lastChange", signature));
	}

	/**
	 * Returns every version of an aggregate, even of a removed one.
	 * @return newest first
	 * @throws Problem {@code not-found} if it never existed
	 */
	public List<SavedVersion> history(String id) {
		List<SavedVersion> all = new ArrayList<>();
		stored(id).ifPresent((now) -> all.add(change(now.getLong("version"), now)));
		versions().find(Filters.eq("of", key(id)))
			.sort(Sorts.descending("version"))
			.forEach((old) -> all.add(change(old.getLong("version"), old.get("state", Document.class))));
		if (all.isEmpty()) {
			throw Problem.notFound();
		}
		return all;
	}

	/**
	 * Returns an aggregate as of one version.
	 * @param version as in its ETag
	 * @return a copy that must not be saved
	 * @throws Problem {@code not-found}
	 */
	public A stateAt(String id, long version) {
		Document state = stored(id).filter((now) -> now.getLong("version") == version)
			.or(() -> Optional.ofNullable(versions().find(Filters.eq("_id", key(id) + ":" + version)).first())
				.map((old) -> old.get("state", Document.class)))
			.orElseThrow(Problem::notFound);
		return this.mongo.getConverter().read(this.type, state);
	}

	private void archive(String id, long version) {
		stored(id).filter((now) -> now.getLong("version") == version).ifPresent((now) -> insert(id, version, now));
	}

	private void insert(String id, long version, Document state) {
		state.remove("outbox");
		try {
			versions().insertOne(new Document("_id", key(id) + ":" + version).append("of", key(id))
				.append("version", version)
				.append("state", state));
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
	}

	private Optional<Document> stored(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Document.class, collection()));
	}

	private static SavedVersion change(long version, Document state) {
		@Nullable Document signature = state.get("lastChange", Document.class);
		Map<String, Object> content = new TreeMap<>(state);
		INNER.forEach(content::remove);
		if (signature == null) {
			return new SavedVersion(version, null, null, null, content);
		}
		return new SavedVersion(version, signature.getDate("at").toInstant(), signature.getString("actorId"),
				signature.getString("actorName"), content);
	}

	private String key(String id) {
		return collection() + ":" + id;
	}

	private String collection() {
		return this.mongo.getCollectionName(this.type);
	}

	private MongoCollection<Document> versions() {
		return this.mongo.getCollection(VERSIONS);
	}

}
