package vn.lhh.news.media;

import vn.lhh.kit.media.ImageProcessor;
import vn.lhh.news.NewsProperties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

	/**
	 * The former unique index, which rejected equal bytes with other captions; such
	 * uploads are separate items now.
	 */
	private static final String UNIQUE_SOURCE = "media_source";

	MediaConfiguration(MongoOperations mongo) {
		IndexOperations media = mongo.indexOps(MediaItem.class);
		if (media.getIndexInfo().stream().anyMatch((index) -> UNIQUE_SOURCE.equals(index.getName()))) {
			media.dropIndex(UNIQUE_SOURCE);
		}
		media.createIndex(new Index("sourceHash", Sort.Direction.ASC).named("media_by_source"));
	}

	@Bean
	ImageProcessor imageProcessor(NewsProperties settings) {
		return ImageProcessor.within(settings.pictureMaxPixels());
	}

}
