package vn.lhh.news.media;

import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.lhh.kit.paging.PageResult;
import vn.lhh.kit.paging.Paging;
import vn.lhh.news.shared.AggregateStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class MediaItems extends AggregateStore<MediaItem> {

	private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "_id");

	private final MongoOperations mongo;

	MediaItems(MongoOperations mongo) {
		super(mongo, MediaItem.class);
		this.mongo = mongo;
	}

	/** Finds the items made from the same upload, with any caption and name. */
	List<MediaItem> bySource(String sourceHash) {
		return where(Criteria.where("sourceHash").is(sourceHash), NEWEST);
	}

	/** Returns the ids of all pictures, newest first. */
	List<String> pictureIds() {
		Query pictures = Query.query(Criteria.where("width").gt(0)).with(NEWEST);
		pictures.fields().include("_id");
		return this.mongo.find(pictures, Document.class, this.mongo.getCollectionName(MediaItem.class))
			.stream()
			.map((media) -> media.getString("_id"))
			.toList();
	}

	PageResult<MediaItem> page(@Nullable String uploadedBy, Paging paging) {
		Criteria filter = (uploadedBy == null) ? new Criteria() : Criteria.where("uploadedBy").is(uploadedBy);
		long total = this.mongo.count(Query.query(filter), MediaItem.class);
		List<MediaItem> items = this.mongo.find(Query.query(filter).with(paging.pageable(NEWEST)), MediaItem.class);
		return PageResult.of(items, paging, total);
	}

}
