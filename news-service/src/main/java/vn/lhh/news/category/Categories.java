package vn.lhh.news.category;

import java.util.List;
import java.util.Optional;

import vn.lhh.news.shared.AggregateStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * The categories there are; a removed one stays stored until its withdrawal is announced,
 * but is found no more.
 */
@Component
class Categories extends AggregateStore<Category> {

	Categories(MongoOperations mongo) {
		super(mongo, Category.class);
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
