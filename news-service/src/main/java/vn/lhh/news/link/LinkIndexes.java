package vn.lhh.news.link;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class LinkIndexes implements InitializingBean {

	private final MongoOperations mongo;

	LinkIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		this.mongo.indexOps("link_groups")
			.createIndex(new Index("slug", Direction.ASC).unique().named("link_group_slug"));
		this.mongo.indexOps("links").createIndex(new Index("facts.groupId", Direction.ASC).named("link_group"));
	}

}
