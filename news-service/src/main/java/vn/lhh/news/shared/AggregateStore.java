package vn.lhh.news.shared;

import java.util.List;
import java.util.Optional;

import vn.lhh.kit.outbox.Aggregate;
import vn.lhh.kit.problem.Problem;
import vn.lhh.kit.problem.ProblemKind;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Stores aggregates of one type in MongoDB, for types without a publishing workflow.
 *
 * @param <A> the aggregate
 */
public class AggregateStore<A extends Aggregate> {

	private final MongoOperations mongo;

	private final Class<A> type;

	protected AggregateStore(MongoOperations mongo, Class<A> type) {
		this.mongo = mongo;
		this.type = type;
	}

	public A save(A aggregate) {
		return this.mongo.save(aggregate);
	}

	public void remove(A aggregate) {
		this.mongo.remove(aggregate);
	}

	public Optional<A> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, this.type));
	}

	public A required(String id) {
		return find(id).orElseThrow(Problem::notFound);
	}

	public A atVersion(String id, long version) {
		A found = required(id);
		if (found.version() != version) {
			throw new Problem(ProblemKind.STALE, "version-stale", found.version());
		}
		return found;
	}

	public List<A> all(Sort sort) {
		return this.mongo.find(new Query().with(sort), this.type);
	}

	public List<A> where(Criteria criteria, Sort sort) {
		return this.mongo.find(Query.query(criteria).with(sort), this.type);
	}

	public boolean exists(Criteria criteria) {
		return this.mongo.exists(Query.query(criteria), this.type);
	}

}
