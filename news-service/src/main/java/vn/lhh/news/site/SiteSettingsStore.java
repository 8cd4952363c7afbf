package vn.lhh.news.site;

import java.time.Clock;

import vn.lhh.news.shared.TracedStore;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

@Component
class SiteSettingsStore extends TracedStore<SiteSettings> {

	SiteSettingsStore(MongoOperations mongo, Clock clock) {
		super(mongo, clock, SiteSettings.class);
	}

}
