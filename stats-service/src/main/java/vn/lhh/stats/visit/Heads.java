package vn.lhh.stats.visit;

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
 * The heads of all partitions. Who takes one writes it alone from then on: a write of
 * whoever had it before is refused by its outdated token.
 */
@Component
class Heads {

	private static final String PREFIX = "heads_";

	private final MongoOperations mongo;

	Heads(MongoOperations mongo) {
		this.mongo = mongo;
	}

	Head take(String generation, int partition) {
		Bson mine = Updates.set(Head.OWNER, UuidV7.next());
		try {
			return take(generation, partition, mine);
		}
		catch (MongoCommandException ex) {
			return take(generation, partition, mine);
		}
	}

	private Head take(String generation, int partition, Bson mine) {
		FindOneAndUpdateOptions options = new FindOneAndUpdateOptions().upsert(true)
			.returnDocument(ReturnDocument.AFTER);
		Document taken = in(generation).findOneAndUpdate(Filters.eq("_id", partition), mine, options);
		return Head.of(generation, Objects.requireNonNull(taken));
	}

	/** Moves a head on, if it is still ours: figures, ids and offset by one write. */
	void advance(Head head, long pages, Page tail, Page fresh, long offset) {
		List<Bson> changes = new ArrayList<>();
		changes.add(Updates.set(Head.PAGES, pages));
		changes.add(Updates.set(Head.OFFSET, offset));
		changes.add(Updates.set(Head.TAIL, tail.document()));
		changes.add(Updates.inc(Head.BATCHES, 1L));
		fresh.growth(Head.DAYS + ".").forEach((path, more) -> changes.add(Updates.inc(path, more.longValue())));
		Bson ours = Filters.and(Filters.eq("_id", head.partition()), Filters.eq(Head.OWNER, head.owner()));
		if (in(head.generation()).updateOne(ours, Updates.combine(changes)).getMatchedCount() == 0) {
			throw new IllegalStateException("partition " + head.partition() + " is counted by another process now");
		}
	}

	List<Head> all(String generation) {
		return in(generation).find().map((stored) -> Head.of(generation, stored)).into(new ArrayList<>());
	}

	Optional<Head> of(String generation, int partition) {
		return Optional.ofNullable(in(generation).find(Filters.eq("_id", partition)).first())
			.map((stored) -> Head.of(generation, stored));
	}

	Optional<LocalDate> firstOpenDay(String generation) {
		return all(generation).stream().flatMap((head) -> head.days().keySet().stream()).min(Comparator.naturalOrder());
	}

	void forget(String generation, LocalDate day) {
		String path = Head.DAYS + "." + day;
		in(generation).updateMany(Filters.exists(path), Updates.unset(path));
	}

	void forgetTails(String generation, Instant before, Collection<String> openDays) {
		in(generation).updateMany(old(Head.TAIL + ".", before, openDays), Updates.unset(Head.TAIL));
	}

	static Bson old(String prefix, Instant before, Collection<String> openDays) {
		return Filters.and(Filters.lt(prefix + Page.NEWEST, Date.from(before)),
				Filters.nin(prefix + Page.DATES, openDays));
	}

	String collection(String generation) {
		return PREFIX + generation;
	}

	private MongoCollection<Document> in(String generation) {
		return this.mongo.getCollection(collection(generation));
	}

}
