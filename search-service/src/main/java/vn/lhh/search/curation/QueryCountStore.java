package vn.lhh.search.curation;

import java.time.Clock;
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
 * MongoDB store of query counts, which forgets what has not been asked for long.
 */
@Component
public class QueryCountStore {

	private static final String ASKED = "asked";

	private static final String UNANSWERED = "unanswered";

	private static final String ASKED_AT = "askedAt";

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
		BulkOperations operations = this.mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, QueryCount.class);
		counts.forEach((count) -> operations.upsert(Query.query(Criteria.where("_id").is(count.text())),
				new Update().inc(ASKED, count.asked())
					.inc(UNANSWERED, count.unanswered())
					.max(ASKED_AT, count.askedAt())));
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
		Instant before = this.clock.instant().minus(this.properties.countsKept());
		this.mongo.remove(Query.query(Criteria.where(ASKED_AT).lt(before)), QueryCount.class);
	}

}
