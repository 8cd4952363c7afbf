package vn.lhh.news.site;

import vn.lhh.news.shared.AggregateStore;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class Sites extends AggregateStore<SiteSettings> {

	Sites(MongoOperations mongo) {
		super(mongo, SiteSettings.class);
	}

}
