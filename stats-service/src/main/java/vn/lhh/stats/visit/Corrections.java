package vn.lhh.stats.visit;

import java.util.List;
import java.util.Optional;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Stores all corrections in MongoDB, in the order in which they were entered.
 */
@Component
class Corrections {

	private final MongoOperations mongo;

	Corrections(MongoOperations mongo) {
		this.mongo = mongo;
	}

	void add(Correction correction) {
		this.mongo.insert(correction);
	}

	Optional<Correction> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Correction.class));
	}

	PageResult<Correction> page(Paging paging) {
		Query query = new Query().with(paging.pageable(Sort.by(Sort.Direction.DESC, "_id")));
		List<Correction> items = this.mongo.find(query, Correction.class);
		return PageResult.of(items, paging, this.mongo.count(new Query(), Correction.class));
	}

	long sum() {
		return this.mongo.findAll(Correction.class).stream().mapToLong(Correction::amount).sum();
	}

}
