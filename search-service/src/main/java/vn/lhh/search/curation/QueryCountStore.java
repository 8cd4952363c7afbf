package vn.lhh.search.curation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.search.SearchProperties;

/**
 * MongoDB store of query counts, which forgets what has not been asked for long, or only
 * once.
 */
@Component
public class QueryCountStore {

	private static final String ASKED = "asked";

	private static final String UNANSWERED = "unanswered";

	private static final String ASKED_AT = "askedAt";

	/** Texts beyond which no new one is counted, so that rubbish fills no disk. */
	private static final long MOST_KEPT = 100_000;

	private static final Duration ONCE_KEPT = Duration.ofDays(7);

	private final MongoOperations mongo;

	private final SearchProperties properties;

	private final Clock clock;

	QueryCountStore(MongoOperations mongo, SearchProperties properties, Clock clock) {
		this.mongo = mongo;
		this.properties = properties;
		this.clock = clock;
	}

	/** Returns the queries that were asked most. */
	public PageResult<QueryCount> mostAsked(Paging paging) {
		return page(new Criteria(), ASKED, paging);
	}

	/** Returns the queries that most often found nothing. */
	public PageResult<QueryCount> mostUnanswered(Paging paging) {
		return page(Criteria.where(UNANSWERED).gt(0), UNANSWERED, paging);
	}

	private PageResult<QueryCount> page(Criteria criteria, String count, Paging paging) {
		Sort order = Sort.by(Sort.Order.desc(count), Sort.Order.asc("_id"));
		List<QueryCount> items = this.mongo.find(Query.query(criteria).with(paging.pageable(order)), QueryCount.class);
		return paging.complete(items, () -> this.mongo.count(Query.query(criteria), QueryCount.class));
	}

	void add(Collection<QueryCount> counts) {
		if (counts.isEmpty()) {
			return;
		}
		boolean isFull = this.mongo.estimatedCount(QueryCount.class) >= MOST_KEPT;
		BulkOperations operations = this.mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, QueryCount.class);
		for (QueryCount count : counts) {
			Query same = Query.query(Criteria.where("_id").is(count.text()));
			Update more = new Update().inc(ASKED, count.asked())
				.inc(UNANSWERED, count.unanswered())
				.max(ASKED_AT, count.askedAt());
			if (isFull) {
				operations.updateOne(same, more);
			}
			else {
				operations.upsert(same, more);
			}
		}
		operations.execute();
	}

	/**
	 * Forgets, and creates the indexes before that; the start must not wait for the
	 * store.
	 */
	@Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
	void forget() {
		List.of(ASKED, UNANSWERED)
			.forEach((count) -> this.mongo.indexOps(QueryCount.class)
				.createIndex(
						new Index(count, Sort.Direction.DESC).on("_id", Sort.Direction.ASC).named("query_" + count)));
		this.mongo.indexOps(QueryCount.class)
			.createIndex(new Index(ASKED_AT, Sort.Direction.ASC).named("query_asked_at"));
		Instant now = this.clock.instant();
		Criteria old = Criteria.where(ASKED_AT).lt(now.minus(this.properties.countsKept()));
		Criteria askedOnce = Criteria.where(ASKED).is(1).and(ASKED_AT).lt(now.minus(ONCE_KEPT));
		this.mongo.remove(Query.query(new Criteria().orOperator(old, askedOnce)), QueryCount.class);
	}

}
