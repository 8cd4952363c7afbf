package vn.lhh.gateway.cache;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PurgeTableTests {

	@ParameterizedTest
	@CsvSource({ "news.articles,article:5 news-list home", "news.announcements,announcement:5 announcement-list home",
			"news.albums,album:5 album-list home", "documents.documents,document:5 documents-list home",
			"members.organisations,organisation:5 members-list home", "qa.questions,question:5 qa-list home",
			"news.links,link:5 link-list home", "news.banners,banner:5 banner-list home",
			"news.pages,page:5 page-list site menu home" })
	void aRecordPurgesTheThingItsListsAndTheHomePage(String topic, String keys) {
		assertThat(PurgeTable.keys(topic, "5")).containsExactlyInAnyOrder(keys.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.site", "documents.taxonomy", "qa.unheard-of" })
	void whatMayShowAnywherePurgesAll(String topic) {
		assertThat(PurgeTable.keys(topic, "5")).isEmpty();
	}

}
