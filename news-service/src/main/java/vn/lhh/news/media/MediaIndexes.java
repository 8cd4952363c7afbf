package vn.lhh.news.media;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

@Component
class MediaIndexes implements InitializingBean {

	/**
	 * The former unique index, which rejected equal bytes with other captions; such
	 * uploads are separate items now.
	 */
	private static final String UNIQUE_SOURCE = "media_source";

	private final MongoOperations mongo;

	MediaIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		IndexOperations media = this.mongo.indexOps(MediaItem.class);
		if (media.getIndexInfo().stream().anyMatch((index) -> UNIQUE_SOURCE.equals(index.getName()))) {
			media.dropIndex(UNIQUE_SOURCE);
		}
		media.createIndex(new Index("sourceHash", Sort.Direction.ASC).named("media_by_source"));
	}

}
