package vn.lhh.news.link;

import vn.lhh.news.shared.TracedStore;

import java.time.Clock;
import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class LinkGroups extends TracedStore<LinkGroup> {

	LinkGroups(MongoOperations mongo, Clock clock) {
		super(mongo, clock, LinkGroup.class);
	}

	List<LinkGroup> inOrder() {
		return all(Sort.by("order", "_id"));
	}

}
