package vn.lhh.stats.visit;

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
 * The full pages of ids. A page counts from the moment its partition's head says so.
 */
@Component
class Pages {

	private static final String PREFIX = "pages_";

	private static final String PARTITION = "partition";

	private static final String NUMBER = "number";

	private final MongoOperations mongo;

	Pages(MongoOperations mongo) {
		this.mongo = mongo;
	}

	void prepare(String generation) {
		in(generation).createIndex(Indexes.ascending(PARTITION, NUMBER));
		in(generation).createIndex(Indexes.ascending(Page.DATES));
		in(generation).createIndex(Indexes.ascending(Page.NEWEST));
	}

	/** Writes the page after a head's last one, which must not be there. */
	void append(Head head, Page page) {
		Document stored = page.document();
		if (stored != null) {
			long number = head.pages() + 1;
			in(head.generation()).insertOne(
					stored.append("_id", id(head, number)).append(PARTITION, head.partition()).append(NUMBER, number));
		}
	}

	/** Takes away what a death or a predecessor may have left beyond the head. */
	void discardBeyond(Head head) {
		in(head.generation()).deleteOne(Filters.eq("_id", id(head, head.pages() + 1)));
	}

	/** All of a head's pages that are still there, oldest first, its tail included. */
	void forEach(Head head, Consumer<Page> action) {
		in(head.generation()).find(counted(head))
			.sort(Indexes.ascending(NUMBER))
			.forEach((stored) -> action.accept(Page.of(stored)));
		action.accept(head.tail());
	}

	/** Likewise those with ids of one day, in any order. */
	void forEach(Head head, LocalDate day, Consumer<Page> action) {
		in(head.generation()).find(Filters.and(counted(head), Filters.eq(Page.DATES, day.toString())))
			.forEach((stored) -> action.accept(Page.of(stored)));
		action.accept(head.tail());
	}

	void forget(String generation, Instant before, Collection<String> openDays) {
		in(generation).deleteMany(Heads.old("", before, openDays));
	}

	String collection(String generation) {
		return PREFIX + generation;
	}

	private static Bson counted(Head head) {
		return Filters.and(Filters.eq(PARTITION, head.partition()), Filters.lte(NUMBER, head.pages()));
	}

	private static String id(Head head, long number) {
		return head.partition() + "/" + number;
	}

	private MongoCollection<Document> in(String generation) {
		return this.mongo.getCollection(collection(generation));
	}

}
