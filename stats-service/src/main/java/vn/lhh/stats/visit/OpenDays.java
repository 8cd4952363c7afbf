package vn.lhh.stats.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Which days have ids, and a revision that grows when a day's set may have changed, so
 * that nobody counts a set twice for nothing.
 */
@Component
class OpenDays {

	private final MongoOperations mongo;

	OpenDays(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * A day that has ids.
	 */
	record OpenDay(String generation, LocalDate date, long revision) {
	}

	void touch(String generation, Collection<LocalDate> days) {
		days.forEach((day) -> touch(generation, day));
	}

	List<OpenDay> all(String generation) {
		return this.mongo.getCollection(collection(generation))
			.find()
			.map((found) -> new OpenDay(generation, LocalDate.parse(found.getString("_id")),
					found.get("revision", Number.class).longValue()))
			.into(new java.util.ArrayList<>());
	}

	void forget(OpenDay day) {
		this.mongo.getCollection(collection(day.generation())).deleteOne(Filters.eq("_id", day.date().toString()));
	}

	static String collection(String generation) {
		return "open_days_" + generation;
	}

	private void touch(String generation, LocalDate day) {
		try {
			increment(generation, day);
		}
		catch (com.mongodb.MongoWriteException | DuplicateKeyException ex) {
			increment(generation, day);
		}
	}

	private void increment(String generation, LocalDate day) {
		this.mongo.getCollection(collection(generation))
			.updateOne(new Document("_id", day.toString()), Updates.inc("revision", 1L),
					new UpdateOptions().upsert(true));
	}

}
