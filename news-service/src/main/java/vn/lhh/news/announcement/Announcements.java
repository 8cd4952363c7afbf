package vn.lhh.news.announcement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Stores announcements in MongoDB. Since pinning ends by the clock, it sorts the few
 * urgent and pinned ones (at most 200) in memory; the database sorts the rest.
 */
@Component
class Announcements extends PublicationStore<Announcement> {

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "publishedAt", "_id");

	private static final int MOST_ON_TOP = 200;

	private static final String[] LONG_FIELDS = { "draft", "history", "live.bodyHtml" };

	private final MongoOperations mongo;

	Announcements(MongoOperations mongo) {
		super(mongo, Announcement.class);
		this.mongo = mongo;
	}

	PageResult<Announcement> inForce(Paging paging, Instant now) {
		List<Announcement> top = firstListed(onTop(now), NEWEST, now, MOST_ON_TOP, LONG_FIELDS).stream()
			.sorted(order(now))
			.toList();
		int from = (int) Math.min(paging.offset(), top.size());
		int to = (int) Math.min(paging.offset() + paging.size(), top.size());
		List<Announcement> items = new java.util.ArrayList<>(top.subList(from, to));
		int room = paging.size() - items.size();
		if (room > 0) {
			items.addAll(rest(Math.max(0, paging.offset() - top.size()), room, now));
		}
		return paging.complete(items, () -> top.size() + countListed(below(now), now));
	}

	private List<Announcement> rest(long skip, int limit, Instant now) {
		Query query = Query.query(new Criteria().andOperator(listedAt(now), below(now)));
		query.fields().exclude("revisions", "outbox").exclude(LONG_FIELDS);
		return this.mongo.find(query.with(NEWEST).skip(skip).limit(limit), Announcement.class);
	}

	private static Criteria onTop(Instant now) {
		return new Criteria().orOperator(Criteria.where("live.urgency").is(Urgency.URGENT.name()),
				Criteria.where("live.pinnedUntil").gt(now));
	}

	private static Criteria below(Instant now) {
		Criteria unpinned = new Criteria().orOperator(Criteria.where("live.pinnedUntil").is(null),
				Criteria.where("live.pinnedUntil").lte(now));
		return new Criteria().andOperator(Criteria.where("live.urgency").ne(Urgency.URGENT.name()), unpinned);
	}

	private static Comparator<Announcement> order(Instant now) {
		return Comparator.comparing((Announcement item) -> item.shown().urgency() != Urgency.URGENT)
			.thenComparing((item) -> !item.isPinnedAt(now));
	}

}
