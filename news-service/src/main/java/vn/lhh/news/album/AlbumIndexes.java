package vn.lhh.news.album;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

@Component
class AlbumIndexes implements InitializingBean {

	private final MongoOperations mongo;

	AlbumIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		IndexOperations indexes = this.mongo.indexOps("albums");
		indexes.createIndex(new Index("slug", Direction.ASC).unique().named("album_slug"));
		indexes.createIndex(new Index("publishedAt", Direction.DESC).named("album_order"));
		indexes.createIndex(new Index("live.mediaIds", Direction.ASC).named("album_media"));
	}

}
