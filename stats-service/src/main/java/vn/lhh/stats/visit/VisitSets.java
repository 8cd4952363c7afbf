package vn.lhh.stats.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The ids of visits and of views, each kept once with what its first record said. A
 * second record of an id, for whatever reason it comes, finds it there and changes
 * nothing.
 */
@Component
public class VisitSets {

	static final String DAY = "day";

	static final String VISITOR = "visitor";

	static final String KIND = "kind";

	private static final String VISITS = "visits_";

	private static final String VIEWS = "views_";

	private static final String AT = "at";

	private static final int DUPLICATE_KEY = 11000;

	private final MongoOperations mongo;

	private final OpenDays openDays;

	private final Calendar calendar;

	VisitSets(MongoOperations mongo, OpenDays openDays, Calendar calendar) {
		this.mongo = mongo;
		this.openDays = openDays;
		this.calendar = calendar;
	}

	/**
	 * Makes a generation's collections fast on servers that keep indexes.
	 * @param generation the generation
	 */
	public void prepare(String generation) {
		visits(generation).createIndex(Indexes.ascending(DAY, VISITOR));
		views(generation).createIndex(Indexes.ascending(DAY, VISITOR, KIND));
		visits(generation).createIndex(Indexes.ascending(AT));
		views(generation).createIndex(Indexes.ascending(AT));
	}

	/**
	 * Adds what is not there yet: one write per collection, however many records. The
	 * days are marked before and after, so that no crash in between hides a change.
	 * @param generation which sets
	 * @param batch in the order of the log
	 */
	public void add(String generation, List<Sighting> batch) {
		Set<LocalDate> days = batch.stream()
			.map((sighting) -> this.calendar.dayOf(sighting.at()))
			.collect(Collectors.toSet());
		this.openDays.touch(generation, days);
		insertAbsent(visits(generation), firstOfEach(batch, Sighting::visitId, this::visit));
		insertAbsent(views(generation), firstOfEach(batch, Sighting::viewId, this::view));
		this.openDays.touch(generation, days);
	}

	void forget(String generation, Instant before, Collection<LocalDate> openDays) {
		Bson old = Filters.and(Filters.lt(AT, Date.from(before)),
				Filters.nin(DAY, openDays.stream().map(LocalDate::toString).toList()));
		visits(generation).deleteMany(old);
		views(generation).deleteMany(old);
	}

	Set<String> generations() {
		return this.mongo.getCollectionNames()
			.stream()
			.filter((name) -> name.startsWith(VISITS) || name.startsWith(VIEWS))
			.map((name) -> name.substring(name.indexOf('_') + 1))
			.collect(Collectors.toSet());
	}

	void drop(String generation) {
		this.mongo.dropCollection(OpenDays.collection(generation));
		this.mongo.dropCollection(VISITS + generation);
		this.mongo.dropCollection(VIEWS + generation);
	}

	MongoCollection<Document> visits(String generation) {
		return this.mongo.getCollection(VISITS + generation);
	}

	MongoCollection<Document> views(String generation) {
		return this.mongo.getCollection(VIEWS + generation);
	}

	private static List<Document> firstOfEach(List<Sighting> batch, Function<Sighting, String> id,
			Function<Sighting, Document> form) {
		Map<String, Document> first = new LinkedHashMap<>();
		batch.forEach((sighting) -> first.computeIfAbsent(id.apply(sighting), (key) -> form.apply(sighting)));
		return List.copyOf(first.values());
	}

	private static void insertAbsent(MongoCollection<Document> collection, List<Document> documents) {
		try {
			collection.insertMany(documents, new InsertManyOptions().ordered(false));
		}
		catch (MongoBulkWriteException ex) {
			boolean onlyKnown = ex.getWriteConcernError() == null
					&& ex.getWriteErrors().stream().allMatch((error) -> error.getCode() == DUPLICATE_KEY);
			if (!onlyKnown) {
				throw ex;
			}
		}
	}

	private Document visit(Sighting sighting) {
		return new Document("_id", sighting.visitId()).append(DAY, this.calendar.dayOf(sighting.at()).toString())
			.append(VISITOR, sighting.visitor().name())
			.append(AT, Date.from(sighting.at()));
	}

	private Document view(Sighting sighting) {
		Document view = visit(sighting).append("_id", sighting.viewId())
			.append(KIND, sighting.kind().name())
			.append("hour", this.calendar.hourOf(sighting.at()));
		if (sighting.content() != null) {
			view.append("type", sighting.content().type()).append("content", sighting.content().id());
		}
		if (sighting.refererHost() != null) {
			view.append("referer", sighting.refererHost());
		}
		return view;
	}

}
