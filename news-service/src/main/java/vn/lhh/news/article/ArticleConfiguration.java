package vn.lhh.news.article;

import java.time.Clock;
import java.util.Map;

import vn.lhh.kit.outbox.OutboxTopic;
import vn.lhh.news.category.CategoryReader;
import vn.lhh.news.category.CategoryUsage;
import vn.lhh.news.media.MediaUsage;
import vn.lhh.news.media.PublicationMediaUsage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.query.Criteria;

@Configuration
class ArticleConfiguration {

	@Bean
	OutboxTopic articleChannel() {
		return new OutboxTopic(Article.class, "news.articles");
	}

	@Bean
	MediaUsage articleFiles(Articles articles, CategoryReader categories) {
		return new PublicationMediaUsage<>(articles, "article",
				() -> Criteria.where("live.primaryCategoryId").nin(categories.tree().locked()));
	}

	@Bean
	CategoryUsage articleCategories(Articles articles, Clock clock) {
		return new CategoryUsage() {

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
