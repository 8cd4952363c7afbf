package vn.lhh.news.banner;

import java.util.List;

import vn.lhh.news.shared.AggregateStore;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class BannerPositions extends AggregateStore<BannerPosition> {

	BannerPositions(MongoOperations mongo) {
		super(mongo, BannerPosition.class);
	}

	List<BannerPosition> inOrder() {
		return all(Sort.by("_id"));
	}

}
