package vn.lhh.gateway.contentevent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTopicsTests {

	@ParameterizedTest
	@ValueSource(strings = { "news.articles", "news.site", "documents.taxonomy", "qa.unheard-of" })
	void topicsOfTheContentServicesAreFollowedKnownOrNot(String topic) {
		assertThat(ContentTopics.include(topic)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "stats.visits", "news.articles.dlt", "__consumer_offsets", "stats.days", "documents.texts",
			"members.people" })
	void otherTopicsAreNotFollowed(String topic) {
		assertThat(ContentTopics.include(topic)).isFalse();
	}

}
