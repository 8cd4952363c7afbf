package vn.lhh.news.article;

import java.util.Collection;
import java.util.List;

import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class Articles extends PublicationStore<Article> {

	static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "publishedAt", "_id");

	static final String[] LONG_FIELDS = { "draft", "history", "live.bodyHtml" };

	private final MongoOperations mongo;

	Articles(MongoOperations mongo) {
		super(mongo, Article.class);
		this.mongo = mongo;
	}

	List<String> unknown(List<String> ids) {
		Query query = Query.query(Criteria.where("_id").in(ids));
		query.fields().include("_id");
		Collection<String> known = this.mongo.find(query, org.bson.Document.class, "articles")
			.stream()
			.map((found) -> found.getString("_id"))
			.toList();
		return ids.stream().filter((id) -> !known.contains(id)).toList();
	}

	boolean anyFiledUnder(String categoryId) {
		Criteria anywhere = new Criteria().orOperator(Criteria.where("live.categoryIds").is(categoryId),
				Criteria.where("draft.categoryIds").is(categoryId));
		return this.mongo.exists(Query.query(anywhere), Article.class);
	}

}
