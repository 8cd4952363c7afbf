package vn.lhh.news.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class Articles extends PublicationStore<Article> {

	static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "publishedAt", "_id");

	private static final String[] NOT_IN_LISTS = { "draft", "history", "live.bodyHtml", "live.titleFold",
			"live.topicIds", "live.tags", "live.authors", "live.source", "live.contentOrigin", "live.attachments",
			"live.audio", "live.externalUrl", "live.relatedIds", "live.seo.title", "live.seo.description",
			"live.seo.ogImageId", "live.mediaIds" };

	private static final String[] NOT_IN_HEADLINES = Stream
		.concat(Stream.of(NOT_IN_LISTS), Stream.of("live.summary", "live.leadImage"))
		.toArray(String[]::new);

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

	/** Returns one page of articles with the fields of summaries. */
	PageResult<Article> newest(Criteria filter, Paging paging, Instant now) {
		return listed(filter, NEWEST, paging, now, NOT_IN_LISTS);
	}

	/** Returns one page of articles with only the fields of headlines. */
	PageResult<Article> headlines(Criteria filter, Paging paging, Instant now) {
		return listed(filter, NEWEST, paging, now, NOT_IN_HEADLINES);
	}

	/** Returns the first articles with the fields of summaries. */
	List<Article> first(Criteria filter, Sort sort, int limit, Instant now) {
		return firstListed(filter, sort, now, limit, NOT_IN_LISTS);
	}

	/** Returns a visible article with only the fields of headlines. */
	Article headline(String slug, Instant now) {
		return visible(slug, now, NOT_IN_HEADLINES);
	}

	/** Counts the articles now listed in each category, all in one aggregation. */
	Map<String, Long> countListedByCategory(Instant now) {
		Aggregation steps = Aggregation.newAggregation(Aggregation.match(listedAt(now)),
				Aggregation.project().and("live.categoryIds").as("category"), Aggregation.unwind("category"),
				Aggregation.group("category").count().as("count"));
		return this.mongo.aggregate(steps, Article.class, org.bson.Document.class)
			.getMappedResults()
			.stream()
			.collect(Collectors.toMap((row) -> row.getString("_id"),
					(row) -> Long.parseLong(String.valueOf(row.get("count")))));
	}

	boolean anyFiledUnder(String categoryId) {
		Criteria anywhere = new Criteria().orOperator(Criteria.where("live.categoryIds").is(categoryId),
				Criteria.where("draft.categoryIds").is(categoryId));
		return this.mongo.exists(Query.query(outsideTheTrash(anywhere)), Article.class);
	}

}
