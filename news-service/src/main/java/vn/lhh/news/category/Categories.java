package vn.lhh.news.category;

import vn.lhh.news.shared.TracedStore;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Stores categories in MongoDB. A removed category stays stored until its withdrawal
 * event is published, but queries no longer find it.
 */
@Component
class Categories extends TracedStore<Category> {

	Categories(MongoOperations mongo, Clock clock) {
		super(mongo, clock, Category.class);
	}

	@Override
	public Optional<Category> find(String id) {
		return super.find(id).filter((found) -> !found.isRemoved());
	}

	@Override
	public List<Category> all(Sort sort) {
		return where(Criteria.where("removed").ne(true), sort);
	}

}
