package vn.lhh.news.banner;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

@Component
class BannerIndexes implements InitializingBean {

	private final MongoOperations mongo;

	BannerIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		IndexOperations indexes = this.mongo.indexOps("banners");
		indexes.createIndex(new Index("slug", Direction.ASC).unique().named("banner_slug"));
		indexes.createIndex(new Index("live.positionId", Direction.DESC).named("banner_order"));
		indexes.createIndex(new Index("live.mediaIds", Direction.ASC).named("banner_media"));
		this.mongo.indexOps("banner_positions")
			.createIndex(new Index("facts.code", Direction.ASC).unique().named("banner_position_code"));
	}

}
