package vn.lhh.news.banner;

import vn.lhh.news.shared.TracedStore;

import java.time.Clock;
import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class BannerPositions extends TracedStore<BannerPosition> {

	BannerPositions(MongoOperations mongo, Clock clock) {
		super(mongo, clock, BannerPosition.class);
	}

	List<BannerPosition> inOrder() {
		return all(Sort.by("_id"));
	}

}
