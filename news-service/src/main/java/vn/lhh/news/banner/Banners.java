package vn.lhh.news.banner;

import vn.lhh.kit.publishing.PublicationStore;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class Banners extends PublicationStore<Banner> {

	private final MongoOperations mongo;

	Banners(MongoOperations mongo) {
		super(mongo, Banner.class);
		this.mongo = mongo;
	}

	boolean anyAt(String positionId) {
		Criteria anywhere = new Criteria().orOperator(Criteria.where("live.positionId").is(positionId),
				Criteria.where("draft.positionId").is(positionId));
		return this.mongo.exists(Query.query(outsideTheTrash(anywhere)), Banner.class);
	}

}
