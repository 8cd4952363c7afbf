package vn.lhh.stats.visit.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Stores the full id batches in MongoDB. A batch counts once its partition's document
 * says so.
 */
@Component
public class IdBatches {

	private static final String PREFIX = "pages_";

	private static final String PARTITION = "partition";

	private static final String NUMBER = "number";

	private final MongoOperations mongo;

	IdBatches(MongoOperations mongo) {
		this.mongo = mongo;
	}

	void prepare(String generation) {
		in(generation).createIndex(Indexes.ascending(PARTITION, NUMBER));
		in(generation).createIndex(Indexes.ascending(IdBatch.DATES));
		in(generation).createIndex(Indexes.ascending(IdBatch.NEWEST));
	}

	/** Inserts the batch after the partition's last one; it must not exist yet. */
	void append(VisitPartition visitPartition, IdBatch idBatch) {
		Document stored = idBatch.document();
		if (stored != null) {
			long number = visitPartition.pages() + 1;
			in(visitPartition.generation()).insertOne(stored.append("_id", id(visitPartition, number))
				.append(PARTITION, visitPartition.partition())
				.append(NUMBER, number));
		}
	}

	/**
	 * Deletes the batch beyond the partition's last one, which a crash or a previous
	 * owner may have left.
	 */
	void discardBeyond(VisitPartition visitPartition) {
		in(visitPartition.generation()).deleteOne(Filters.eq("_id", id(visitPartition, visitPartition.pages() + 1)));
	}

	/** Reads all stored batches of a partition, oldest first, its tail included. */
	public void forEach(VisitPartition visitPartition, Consumer<IdBatch> action) {
		in(visitPartition.generation()).find(counted(visitPartition))
			.sort(Indexes.ascending(NUMBER))
			.forEach((stored) -> action.accept(IdBatch.of(stored)));
		action.accept(visitPartition.tail());
	}

	/** Reads the batches that have ids of one day, in any order, the tail included. */
	public void forEach(VisitPartition visitPartition, LocalDate day, Consumer<IdBatch> action) {
		in(visitPartition.generation())
			.find(Filters.and(counted(visitPartition), Filters.eq(IdBatch.DATES, day.toString())))
			.forEach((stored) -> action.accept(IdBatch.of(stored)));
		action.accept(visitPartition.tail());
	}

	void forget(String generation, Instant before, Collection<String> openDays) {
		in(generation).deleteMany(VisitPartitions.old("", before, openDays));
	}

	String collection(String generation) {
		return PREFIX + generation;
	}

	private static Bson counted(VisitPartition visitPartition) {
		return Filters.and(Filters.eq(PARTITION, visitPartition.partition()),
				Filters.lte(NUMBER, visitPartition.pages()));
	}

	private static String id(VisitPartition visitPartition, long number) {
		return visitPartition.partition() + "/" + number;
	}

	private MongoCollection<Document> in(String generation) {
		return this.mongo.getCollection(collection(generation));
	}

}
