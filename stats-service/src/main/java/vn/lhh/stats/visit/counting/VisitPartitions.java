package vn.lhh.stats.visit.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import vn.lhh.kit.outbox.UuidV7;

/**
 * Stores the partition documents in MongoDB. The process that claims a partition is its
 * only writer from then on: a write of the previous owner is refused by its outdated
 * token.
 */
@Component
public class VisitPartitions {

	private static final String PREFIX = "heads_";

	private final MongoOperations mongo;

	public VisitPartitions(MongoOperations mongo) {
		this.mongo = mongo;
	}

	VisitPartition claim(String generation, int partition) {
		Bson mine = Updates.set(VisitPartition.OWNER, UuidV7.next());
		try {
			return claim(generation, partition, mine);
		}
		catch (MongoCommandException ex) {
			return claim(generation, partition, mine);
		}
	}

	private VisitPartition claim(String generation, int partition, Bson mine) {
		FindOneAndUpdateOptions options = new FindOneAndUpdateOptions().upsert(true)
			.returnDocument(ReturnDocument.AFTER);
		Document taken = in(generation).findOneAndUpdate(Filters.eq("_id", partition), mine, options);
		return VisitPartition.of(generation, Objects.requireNonNull(taken));
	}

	/**
	 * Updates figures, ids and offset of a partition by one write, if this process still
	 * owns it.
	 */
	public void update(VisitPartition visitPartition, long pages, IdBatch tail, IdBatch fresh, long offset) {
		List<Bson> changes = new ArrayList<>();
		changes.add(Updates.set(VisitPartition.PAGES, pages));
		changes.add(Updates.set(VisitPartition.OFFSET, offset));
		changes.add(Updates.set(VisitPartition.TAIL, tail.document()));
		changes.add(Updates.inc(VisitPartition.BATCHES, 1L));
		fresh.growth(VisitPartition.DAYS + ".")
			.forEach((path, more) -> changes.add(Updates.inc(path, more.longValue())));
		Bson ours = Filters.and(Filters.eq("_id", visitPartition.partition()),
				Filters.eq(VisitPartition.OWNER, visitPartition.owner()));
		if (in(visitPartition.generation()).updateOne(ours, Updates.combine(changes)).getMatchedCount() == 0) {
			throw new IllegalStateException(
					"partition " + visitPartition.partition() + " is counted by another process now");
		}
	}

	public List<VisitPartition> all(String generation) {
		return in(generation).find().map((stored) -> VisitPartition.of(generation, stored)).into(new ArrayList<>());
	}

	Optional<VisitPartition> of(String generation, int partition) {
		return Optional.ofNullable(in(generation).find(Filters.eq("_id", partition)).first())
			.map((stored) -> VisitPartition.of(generation, stored));
	}

	Optional<LocalDate> firstOpenDay(String generation) {
		return all(generation).stream()
			.flatMap((visitPartition) -> visitPartition.days().keySet().stream())
			.min(Comparator.naturalOrder());
	}

	public void forget(String generation, LocalDate day) {
		String path = VisitPartition.DAYS + "." + day;
		in(generation).updateMany(Filters.exists(path), Updates.unset(path));
	}

	void forgetTails(String generation, Instant before, Collection<String> openDays) {
		in(generation).updateMany(old(VisitPartition.TAIL + ".", before, openDays), Updates.unset(VisitPartition.TAIL));
	}

	static Bson old(String prefix, Instant before, Collection<String> openDays) {
		return Filters.and(Filters.lt(prefix + IdBatch.NEWEST, Date.from(before)),
				Filters.nin(prefix + IdBatch.DATES, openDays));
	}

	String collection(String generation) {
		return PREFIX + generation;
	}

	private MongoCollection<Document> in(String generation) {
		return this.mongo.getCollection(collection(generation));
	}

}
