package vn.lhh.news.page;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

@Component
class PageIndexes implements InitializingBean {

	private final MongoOperations mongo;

	PageIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		IndexOperations indexes = this.mongo.indexOps("pages");
		indexes.createIndex(new Index("slug", Direction.ASC).unique().named("page_slug"));
		indexes.createIndex(new Index("live.parentId", Direction.DESC).named("page_order"));
		indexes.createIndex(new Index("live.mediaIds", Direction.ASC).named("page_media"));
	}

}
