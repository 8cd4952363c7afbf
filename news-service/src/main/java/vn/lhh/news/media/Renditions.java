package vn.lhh.news.media;

import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.Document;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Which smaller forms of a picture have been made, each kept for good.
 */
@Component
class Renditions {

	private static final String COLLECTION = "renditions";

	private final MongoOperations mongo;

	Renditions(MongoOperations mongo) {
		this.mongo = mongo;
	}

	Optional<String> find(String mediaId, int width) {
		Document found = this.mongo.getCollection(COLLECTION).find(Filters.eq("_id", key(mediaId, width))).first();
		return Optional.ofNullable(found).map((rendition) -> rendition.getString("fileId"));
	}

	boolean keep(String mediaId, int width, String fileId) {
		try {
			this.mongo.insert(
					new Document("_id", key(mediaId, width)).append("mediaId", mediaId).append("fileId", fileId),
					COLLECTION);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	List<String> removeAll(String mediaId) {
		List<String> files = this.mongo.getCollection(COLLECTION)
			.find(Filters.eq("mediaId", mediaId))
			.map((rendition) -> rendition.getString("fileId"))
			.into(new java.util.ArrayList<>());
		this.mongo.getCollection(COLLECTION).deleteMany(Filters.eq("mediaId", mediaId));
		return files;
	}

	private static String key(String mediaId, int width) {
		return mediaId + ":" + width;
	}

}
