package vn.lhh.news.article;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.stereotype.Component;

@Component
class ArticleIndexes implements InitializingBean {

	private final MongoOperations mongo;

	ArticleIndexes(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		IndexOperations indexes = this.mongo.indexOps("articles");
		indexes.createIndex(new Index("slug", Direction.ASC).unique().named("article_slug"));
		indexes.createIndex(new Index("publishedAt", Direction.DESC).on("_id", Direction.DESC).named("article_newest"));
		indexes.createIndex(newestOf("live.categoryIds").named("article_filed"));
		indexes.createIndex(newestOf("live.primaryCategoryId").named("article_others"));
		indexes.createIndex(newestOf("live.tags").named("article_tag"));
		indexes.createIndex(new Index("live.featured", Direction.ASC).on("live.featuredOrder", Direction.ASC)
			.on("publishedAt", Direction.DESC)
			.on("_id", Direction.DESC)
			.named("article_featured"));
		indexes.createIndex(new Index("live.mediaIds", Direction.ASC).named("article_media"));
		indexes.createIndex(new Index("visibleFrom", Direction.ASC).sparse().named("article_start"));
		indexes.createIndex(new Index("visibleUntil", Direction.ASC).named("article_end"));
		indexes.createIndex(new Index("publishAt", Direction.ASC).sparse().named("article_scheduled"));
	}

	private static Index newestOf(String field) {
		return new Index(field, Direction.ASC).on("publishedAt", Direction.DESC).on("_id", Direction.DESC);
	}

}
