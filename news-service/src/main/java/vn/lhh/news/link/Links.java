package vn.lhh.news.link;

import vn.lhh.news.shared.TracedStore;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Stores links in MongoDB. A removed link stays stored until its withdrawal event is
 * published, but queries no longer find it.
 */
@Component
class Links extends TracedStore<Link> {

	private static final Sort ORDER = Sort.by("facts.order", "_id");

	Links(MongoOperations mongo, Clock clock) {
		super(mongo, clock, Link.class);
	}

	@Override
	public Optional<Link> find(String id) {
		return super.find(id).filter((found) -> !found.isRemoved());
	}

	List<Link> present() {
		return where(Criteria.where("removed").ne(true), ORDER);
	}

	List<Link> in(String groupId) {
		return present().stream().filter((link) -> link.facts().groupId().equals(groupId)).toList();
	}

}
