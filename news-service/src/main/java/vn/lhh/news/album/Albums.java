package vn.lhh.news.album;

import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class Albums extends PublicationStore<Album> {

	Albums(MongoOperations mongo) {
		super(mongo, Album.class);
	}

}
