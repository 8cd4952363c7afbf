package vn.lhh.news.link;

import java.util.List;

import vn.lhh.news.shared.AggregateStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class LinkGroups extends AggregateStore<LinkGroup> {

	LinkGroups(MongoOperations mongo) {
		super(mongo, LinkGroup.class);
	}

	List<LinkGroup> inOrder() {
		return all(Sort.by("order", "_id"));
	}

}
