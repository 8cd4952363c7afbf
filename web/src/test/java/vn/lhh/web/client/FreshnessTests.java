package vn.lhh.web.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessTests {

	private final Freshness freshness = new Freshness(Duration.ofSeconds(10));

	@Test
	void aPageIsPurgedByAllThatItShows() {
		take("news-list article:1");
		take("home article:2");
		assertThat(this.freshness.responseHeaders().get("Surrogate-Key"))
			.isEqualTo("article:1 article:2 home news-list");
	}

	@Test
	void aPageOfMoreItemsThanAHeaderHoldsIsPurgedByItsLists() {
		for (int item = 0; item < 1000; item++) {
			take("news-list article:" + UUID.randomUUID());
		}
		assertThat(this.freshness.responseHeaders().get("Surrogate-Key")).isEqualTo("news-list");
	}

	private void take(String keys) {
		this.freshness.take(HttpHeaders.of(Map.of("Surrogate-Key", List.of(keys)), (name, value) -> true));
	}

	@Test
	void aPageIsCompleteOnlyIfEveryResponseBehindItIs() {
		Freshness freshness = new Freshness(Duration.ofSeconds(10));
		assertThat(freshness.responseHeaders()).containsEntry("Portal-Complete", "?1")
			.doesNotContainKey("Portal-Page-Size");
		freshness.listsBy(12);
		freshness.take(HttpHeaders.of(Map.of("Portal-Complete", List.of("?0")), (name, value) -> true));
		assertThat(freshness.responseHeaders()).containsEntry("Portal-Complete", "?0")
			.containsEntry("Portal-Page-Size", "12");
	}

}
