package vn.lhh.stats.visit;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.bson.types.Binary;
import vn.lhh.stats.visit.counting.CompactId;
import vn.lhh.stats.visit.counting.CompactIdSet;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import vn.lhh.stats.StatsProperties;

/**
 * Counts the visits online now, that is, seen in the last minutes; stores one document
 * per batch.
 */
@Component
public class OnlineVisitors {

	private static final String NEWEST = "at";

	private static final String SEEN = "seen";

	private static final int BYTES = CompactId.BYTES + Long.BYTES;

	private final MongoCollection<Document> present;

	private final SiteCalendar siteCalendar;

	private final StatsProperties properties;

	OnlineVisitors(MongoOperations mongo, SiteCalendar siteCalendar, StatsProperties properties) {
		this.present = mongo.getCollection("online");
		this.siteCalendar = siteCalendar;
		this.properties = properties;
		this.present.createIndex(Indexes.ascending(NEWEST));
	}

	/**
	 * Stores the visits of a batch that were seen just now; ignores older ones.
	 * @param batch any records, in any order, any number of times
	 */
	public void see(List<VisitRecord> batch) {
		Instant since = since();
		Map<CompactId, Instant> latest = new HashMap<>();
		batch.stream()
			.filter((visitRecord) -> visitRecord.isHuman() && visitRecord.at().isAfter(since))
			.forEach((visitRecord) -> latest.merge(CompactId.of(visitRecord.visitId()), visitRecord.at(),
					OnlineVisitors::later));
		latest.values().stream().reduce(OnlineVisitors::later).ifPresent((newest) -> note(latest, newest));
	}

	long count() {
		Instant since = since();
		CompactIdSet visits = new CompactIdSet();
		this.present.find(Filters.and(Filters.gt(NEWEST, Date.from(since)), Filters.exists(SEEN)))
			.forEach((noted) -> read(noted.get(SEEN, Binary.class), since, visits));
		return visits.size();
	}

	public void forget() {
		this.present.deleteMany(Filters.lte(NEWEST, Date.from(since())));
	}

	private void note(Map<CompactId, Instant> latest, Instant newest) {
		ByteBuffer seen = ByteBuffer.allocate(latest.size() * BYTES);
		latest.forEach((visit, at) -> seen.putLong(visit.high()).putLong(visit.low()).putLong(at.toEpochMilli()));
		this.present.insertOne(new Document(NEWEST, Date.from(newest)).append(SEEN, new Binary(seen.array())));
	}

	private static void read(Binary stored, Instant since, CompactIdSet visits) {
		ByteBuffer seen = ByteBuffer.wrap(stored.getData());
		while (seen.hasRemaining()) {
			CompactId visit = new CompactId(seen.getLong(), seen.getLong());
			if (seen.getLong() > since.toEpochMilli()) {
				visits.add(visit);
			}
		}
	}

	private Instant since() {
		return this.siteCalendar.now().minus(this.properties.online());
	}

	private static Instant later(Instant one, Instant two) {
		return one.isAfter(two) ? one : two;
	}

}
