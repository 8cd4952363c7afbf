package vn.lhh.news.announcement;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

@Component
class AnnouncementIndexes implements InitializingBean {

	private final MongoOperations mongo;

	AnnouncementIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		IndexOperations indexes = this.mongo.indexOps("announcements");
		indexes.createIndex(new Index("slug", Direction.ASC).unique().named("announcement_slug"));
		indexes.createIndex(new Index("publishedAt", Direction.DESC).named("announcement_order"));
		indexes.createIndex(new Index("live.mediaIds", Direction.ASC).named("announcement_media"));
	}

}
