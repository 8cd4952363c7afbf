package vn.lhh.stats.visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.lhh.stats.visit.DayDetails.ContentCount;
import vn.lhh.stats.visit.DayDetails.RefererCount;

import org.springframework.stereotype.Component;

/**
 * Counts one day's ids; no figure of an open day is ever kept anywhere else.
 */
@Component
class DayCount {

	private static final String ID = "_id";

	private static final String COUNT = "count";

	private static final int HOURS = 24;

	private static final int MOST_ROWS = 1000;

	private final VisitSets sets;

	DayCount(VisitSets sets) {
		this.sets = sets;
	}

	long visits(OpenDays.OpenDay day) {
		return this.sets.visits(day.generation()).countDocuments(byHumans(day));
	}

	DayFigures figures(OpenDays.OpenDay day) {
		Map<String, Long> visits = perKey(this.sets.visits(day.generation()), onDay(day), "$" + VisitSets.VISITOR);
		Map<String, Long> views = perKey(this.sets.views(day.generation()), byHumans(day), "$" + VisitSets.KIND);
		return new DayFigures(of(visits, VisitorClass.HUMAN), of(views, VisitKind.PAGE), of(visits, VisitorClass.BOT),
				of(views, VisitKind.DOWNLOAD));
	}

	DayDetails details(OpenDays.OpenDay day) {
		return new DayDetails(contents(day), referers(day), hours(day));
	}

	private List<ContentCount> contents(OpenDays.OpenDay day) {
		Document key = new Document("type", "$type").append("content", "$content").append("kind", "$kind");
		Bson known = Filters.and(byHumans(day), Filters.exists("content"));
		Map<Sighting.Content, ContentCount> rows = new java.util.HashMap<>();
		group(this.sets.views(day.generation()), known, key)
			.forEach((found) -> add(rows, found.get(ID, Document.class), count(found)));
		return top(rows.values(), Comparator.comparingLong((row) -> row.views() + row.downloads()));
	}

	private static void add(Map<Sighting.Content, ContentCount> rows, Document key, long count) {
		Sighting.Content content = new Sighting.Content(key.getString("type"), key.getString("content"));
		boolean page = VisitKind.PAGE.name().equals(key.getString("kind"));
		boolean download = VisitKind.DOWNLOAD.name().equals(key.getString("kind"));
		ContentCount more = new ContentCount(content.type(), content.id(), page ? count : 0, download ? count : 0);
		rows.merge(content, more, (one, two) -> new ContentCount(content.type(), content.id(),
				one.views() + two.views(), one.downloads() + two.downloads()));
	}

	private List<RefererCount> referers(OpenDays.OpenDay day) {
		Bson known = Filters.and(pages(day), Filters.exists("referer"));
		List<RefererCount> rows = new ArrayList<>();
		perKey(this.sets.views(day.generation()), known, "$referer")
			.forEach((host, count) -> rows.add(new RefererCount(host, count)));
		return top(rows, Comparator.comparingLong(RefererCount::views));
	}

	private List<Long> hours(OpenDays.OpenDay day) {
		Map<String, Long> counted = perKey(this.sets.views(day.generation()), pages(day), "$hour");
		return IntStream.range(0, HOURS).mapToObj((hour) -> counted.getOrDefault(String.valueOf(hour), 0L)).toList();
	}

	private static <T> List<T> top(java.util.Collection<T> rows, Comparator<T> size) {
		return rows.stream().sorted(size.reversed()).limit(MOST_ROWS).toList();
	}

	private static Map<String, Long> perKey(MongoCollection<Document> collection, Bson which, String key) {
		Map<String, Long> counts = new java.util.HashMap<>();
		group(collection, which, key).forEach((found) -> counts.put(String.valueOf(found.get(ID)), count(found)));
		return counts;
	}

	private static Iterable<Document> group(MongoCollection<Document> collection, Bson which, Object key) {
		return collection
			.aggregate(Arrays.asList(Aggregates.match(which), Aggregates.group(key, Accumulators.sum(COUNT, 1L))));
	}

	private static Bson onDay(OpenDays.OpenDay day) {
		return Filters.eq(VisitSets.DAY, day.date().toString());
	}

	private static Bson byHumans(OpenDays.OpenDay day) {
		return Filters.and(onDay(day), Filters.eq(VisitSets.VISITOR, VisitorClass.HUMAN.name()));
	}

	private static Bson pages(OpenDays.OpenDay day) {
		return Filters.and(byHumans(day), Filters.eq(VisitSets.KIND, VisitKind.PAGE.name()));
	}

	private static long of(Map<String, Long> counts, Enum<?> key) {
		return counts.getOrDefault(key.name(), 0L);
	}

	private static long count(Document found) {
		return found.get(COUNT, Number.class).longValue();
	}

}
