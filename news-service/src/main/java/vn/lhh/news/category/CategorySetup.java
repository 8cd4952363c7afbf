package vn.lhh.news.category;

import java.time.Instant;
import java.util.Optional;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.media.MediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CategorySetup {

	@Bean
	OutboxTopic categoryChannel() {
		return new OutboxTopic(Category.class, "news.categories");
	}

	@Bean
	MediaUse categoryPictures(CategoryReader reader) {
		return new MediaUse() {

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
