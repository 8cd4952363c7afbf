package vn.lhh.stats.visit.day;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import org.bson.Document;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Stores the closed days in MongoDB.
 */
@Component
public class ClosedDays {

	private static final String ID = "_id";

	private static final String SEQUENCE = "sequence";

	private final MongoOperations mongo;

	ClosedDays(MongoOperations mongo) {
		this.mongo = mongo;
		days().createIndex(Indexes.ascending(ID, "figures.visits"));
	}

	/**
	 * Inserts a day, unless another process has closed it already.
	 */
	boolean add(ClosedDayRecord stat) {
		try {
			this.mongo.insert(stat);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * Restores a day read from its topic; the newest event wins.
	 */
	void restore(ClosedDay day, long sequence) {
		Document document = new Document();
		this.mongo.getConverter().write(ClosedDayRecord.restore(day), document);
		document.append("version", 0L).append(SEQUENCE, sequence);
		try {
			days().insertOne(document);
		}
		catch (com.mongodb.MongoWriteException ex) {
			days().replaceOne(Filters.and(Filters.eq(ID, day.id()), Filters.lt(SEQUENCE, sequence)), document);
		}
	}

	boolean isClosed(LocalDate date) {
		return this.mongo.exists(Query.query(Criteria.where(ID).is(date.toString())), ClosedDayRecord.class);
	}

	public SortedMap<LocalDate, Long> visitsPerDay() {
		SortedMap<LocalDate, Long> visits = new TreeMap<>();
		days().find()
			.projection(Projections.include("figures.visits"))
			.forEach((document) -> visits.put(LocalDate.parse(document.getString(ID)),
					document.get("figures", Document.class).get("visits", Number.class).longValue()));
		return visits;
	}

	public List<ClosedDayRecord> between(LocalDate from, LocalDate to, String... without) {
		Query query = Query.query(Criteria.where(ID).gte(from.toString()).lte(to.toString()));
		query.fields().exclude("outbox").exclude(without);
		return this.mongo.find(query, ClosedDayRecord.class);
	}

	private MongoCollection<Document> days() {
		return this.mongo.getCollection(this.mongo.getCollectionName(ClosedDayRecord.class));
	}

}
