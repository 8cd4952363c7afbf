package vn.lhh.gateway.cache.pinned;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleItemsTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static JsonNode json(String text) {
		return new ObjectMapper().readTree(text.replace('\'', '"'));
	}

	@Test
	void anItemIsGoneAtTheVeryMomentItEnds() {
		JsonNode items = json("[{'id':1,'visibleUntil':'2026-11-22T19:00:00+07:00'},"
				+ "{'id':2,'visibleUntil':'2026-11-22T12:00:01Z'},{'id':3,'visibleUntil':null},{'id':4}]");
		assertThat(VisibleItems.at(items, NOON)).extracting((item) -> item.path("id").asInt()).containsExactly(2, 3, 4);
	}

	@Test
	void endedItemsAreFoundAtAnyDepth() {
		JsonNode tree = json("{'children':[{'children':[{'id':1,'visibleUntil':'2020-01-01T00:00:00Z'},{'id':2}]}],"
				+ "'lead':{'visibleUntil':'2020-01-01T00:00:00Z'}}");
		JsonNode seen = VisibleItems.at(tree, NOON);
		assertThat(seen.path("children").get(0).path("children")).hasSize(1);
		assertThat(seen.has("lead")).isFalse();
	}

	@Test
	void anEndThatCannotBeReadCountsAsPassed() {
		assertThat(VisibleItems.at(json("[{'visibleUntil':'hôm qua'}]"), NOON)).isEmpty();
	}

	@Test
	void theFirstEndIsTheEarliestAtAnyDepth() {
		JsonNode tree = json("{'items':[{'visibleUntil':'2027-01-01T00:00:00Z'},"
				+ "{'children':[{'visibleUntil':'2026-12-01T00:00:00Z'}]},{'visibleUntil':null}]}");
		assertThat(VisibleItems.firstEnd(tree)).isEqualTo("2026-12-01T00:00:00Z");
		assertThat(VisibleItems.firstEnd(json("{'items':[{}]}"))).isNull();
	}

}
