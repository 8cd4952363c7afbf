package vn.lhh.news.article;

import java.time.Clock;
import java.util.Map;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryUse;
import vn.lhh.news.media.MediaUse;
import vn.lhh.news.media.PublicationMediaUse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Criteria;

@Configuration
class ArticleSetup {

	@Bean
	OutboxTopic articleChannel() {
		return new OutboxTopic(Article.class, "news.articles");
	}

	@Bean
	MediaUse articleFiles(Articles articles, CategoryReader categories) {
		return new PublicationMediaUse<>(articles, "article",
				() -> Criteria.where("live.primaryCategoryId").nin(categories.tree().locked()));
	}

	@Bean
	CategoryUse articleCategories(Articles articles, Clock clock) {
		return new CategoryUse() {

			@Override
			public Map<String, Long> countListed() {
				return articles.countListedByCategory(clock.instant());
			}

			@Override
			public boolean needs(String categoryId) {
				return articles.anyFiledUnder(categoryId);
			}

		};
	}

}
