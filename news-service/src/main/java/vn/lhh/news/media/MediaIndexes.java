package vn.lhh.news.media;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class MediaIndexes implements InitializingBean {

	private final MongoOperations mongo;

	MediaIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		this.mongo.indexOps(Media.class)
			.createIndex(new Index("sourceHash", Sort.Direction.ASC).unique().named("media_source"));
		this.mongo.indexOps("renditions").createIndex(new Index("mediaId", Sort.Direction.ASC).named("renditions_of"));
	}

}
