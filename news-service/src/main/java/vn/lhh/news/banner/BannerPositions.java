package vn.lhh.news.banner;

import vn.lhh.news.shared.TracedStore;

import java.time.Clock;
import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class BannerPositions extends TracedStore<BannerPosition> {

	BannerPositions(MongoOperations mongo, Clock clock) {
		super(mongo, clock, BannerPosition.class);
		mongo.indexOps(BannerPosition.class)
			.createIndex(new Index("facts.code", Sort.Direction.ASC).unique().named("banner_position_code"));
	}

	List<BannerPosition> inOrder() {
		return all(Sort.by("_id"));
	}

}
