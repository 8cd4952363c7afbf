package vn.lhh.news.category;

import java.time.Instant;
import java.util.Optional;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUsage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

@Configuration
class CategoryConfiguration {

	CategoryConfiguration(MongoOperations mongo) {
		mongo.indexOps(Category.class)
			.createIndex(new Index("slug", Sort.Direction.ASC).unique().named("category_slug"));
		mongo.indexOps("versions").createIndex(new Index("of", Sort.Direction.ASC).named("version_of"));
	}

	@Bean
	OutboxTopic categoryChannel() {
		return OutboxTopic.of(Category.class, "news.categories");
	}

	@Bean
	MediaUsage categoryPictures(CategoryReader reader) {
		return new MediaUsage() {

			@Override
			public Optional<Showing> showing(String mediaId, Instant now) {
				return reader.tree()
					.open()
					.filter((category) -> mediaId.equals(category.facts().imageId()))
					.findFirst()
					.map((category) -> new Showing("category:" + category.id(), null));
			}

			@Override
			public boolean needs(String mediaId) {
				return reader.tree().all().anyMatch((category) -> mediaId.equals(category.facts().imageId()));
			}

		};
	}

}
