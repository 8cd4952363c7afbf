package vn.lhh.search.engine.opensearch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lhh.search.engine.Items;
import vn.lhh.search.engine.SearchEngine;
import vn.lhh.search.engine.SearchRequest;
import vn.lhh.search.engine.SearchResult;
import vn.lhh.search.engine.Visibility;
import vn.lhh.search.engine.opensearch.web.OpenSearchException;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;
import vn.lhh.search.index.SearchItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenSearchCatalogIT {

	private static final Instant NOW = Instant.parse("2018-06-01T00:00:00Z");

	private static final SearchItem ITEM = Items.article("a", "Hội thi sáng tạo");

	private final OpenSearchCatalog catalog = TestIndexes.catalog("catalog", 1, Clock.fixed(NOW, ZoneOffset.UTC));

	@AfterEach
	void deleteIndexes() {
		TestIndexes.CLIENT.delete("catalog-*", Map.of());
	}

	@Test
	void namesIndexesFromTheNewest() throws IOException {
		assertThat(this.catalog.names()).isEmpty();
		String first = this.catalog.next(List.of());
		this.catalog.create(first).close();
		String second = this.catalog.next(List.of());
		this.catalog.create(second).close();
		assertThat(first).endsWith("-v1-1");
		assertThat(this.catalog.names()).containsExactly(second, first);
		this.catalog.delete(second);
		assertThat(this.catalog.isGone(second)).isTrue();
		assertThat(this.catalog.isGone(first)).isFalse();
		assertThat(this.catalog.names()).containsExactly(first);
		assertThat(this.catalog.next(List.of(second))).endsWith("-v1-3");
		this.catalog.delete(second);
	}

	@Test
	void servesTheFormerIndexUntilTheNewOneTakesOver() throws IOException {
		String former = this.catalog.next(List.of());
		String next = former.substring(0, former.length() - 1) + 2;
		try (SearchEngine serving = this.catalog.create(former); SearchEngine building = this.catalog.create(next)) {
			fill(serving, ITEM);
			fill(building, Items.article("b", "Hội thi sáng tạo"));
			building.put(Items.article("c", "Hội thi sáng tạo"));
			building.refresh();
			assertThat(found(serving)).containsExactly("a");
			assertThat(building.count()).isEqualTo(2);
			assertThat(this.catalog.served()).contains(former);
			this.catalog.serve(next);
			assertThat(this.catalog.served()).contains(next);
			assertThat(this.catalog.names()).containsExactly(next);
			assertThat(found(building)).containsExactlyInAnyOrder("b", "c");
			assertThat(found(serving)).as("another replica, which still feeds the former index")
				.containsExactlyInAnyOrder("b", "c");
			this.catalog.serve(next);
			assertThat(found(building)).hasSize(2);
		}
	}

	@Test
	void goesOnFromTheLastCommit() throws IOException {
		String name = this.catalog.next(List.of());
		try (SearchEngine engine = this.catalog.create(name)) {
			assertThat(engine.position()).isEmpty();
			assertThat(this.catalog.committedAt(name)).isEmpty();
			engine.put(ITEM);
			engine.commit("news:5");
			assertThat(engine.position()).isEqualTo("news:5");
			assertThat(this.catalog.committedAt(name)).contains(NOW);
			engine.put(Items.article("b", "Hội thi sáng tạo"));
		}
		try (SearchEngine engine = this.catalog.open(name)) {
			assertThat(engine.position()).isEqualTo("news:5");
			assertThat(engine.count()).isZero();
			engine.put(Items.article("c", "Hội thi sáng tạo"));
			engine.refresh();
			assertThat(found(engine)).containsExactlyInAnyOrder("a", "c");
		}
	}

	@Test
	void letsReplicasFeedOneIndex() throws IOException {
		String name = this.catalog.next(List.of());
		try (SearchEngine one = this.catalog.create(name); SearchEngine other = this.catalog.create(name)) {
			one.put(ITEM);
			one.refresh();
			other.remove(ITEM.key(), 2);
			other.refresh();
			one.put(ITEM);
			one.refresh();
			assertThat(found(one)).isEmpty();
			assertThat(one.count()).isZero();
		}
	}

	@Test
	void createsNoIndexByWritingToOneThatIsGone() throws IOException {
		String name = this.catalog.next(List.of());
		try (SearchEngine engine = this.catalog.create(name)) {
			fill(engine, ITEM);
			assertThat(engine.isWritable()).isTrue();
			this.catalog.delete(name);
			engine.put(Items.article("b", "Hội thi"));
			assertThatExceptionOfType(OpenSearchException.class).isThrownBy(engine::refresh)
				.satisfies((ex) -> assertThat(ex.isNotFound()).isTrue());
			assertThat(engine.isWritable()).isFalse();
			assertThat(this.catalog.names()).isEmpty();
			assertThatExceptionOfType(OpenSearchException.class).isThrownBy(() -> found(engine));
		}
	}

	@Test
	void keepsWhatIsMalformedFromStoppingAllElse() throws IOException {
		String name = this.catalog.next(List.of());
		try (SearchEngine engine = this.catalog.create(name)) {
			engine.put(Items.article("x".repeat(600), "Hội thi sáng tạo"));
			fill(engine, ITEM);
			assertThat(found(engine)).containsExactly("a");
		}
	}

	@Test
	void searchesOnWhereASnapshotEndedAtTheServer() throws IOException {
		String name = this.catalog.next(List.of());
		try (SearchEngine engine = this.catalog.create(name)) {
			fill(engine, ITEM);
			String snapshot = search(engine, null).snapshot();
			TestIndexes.CLIENT.delete("_search/point_in_time/_all", Map.of());
			SearchResult result = search(engine, snapshot);
			assertThat(result.total()).isOne();
			assertThat(result.snapshot()).isNotEqualTo(snapshot);
		}
	}

	@Test
	void forgetsWithdrawalsThatAreOld() throws IOException {
		String name = this.catalog.next(List.of());
		ItemKey key = new ItemKey(ItemType.ARTICLE, "a");
		try (SearchEngine engine = this.catalog.create(name)) {
			engine.remove(key, 9);
			engine.refresh();
			engine.commit("1");
		}
		assertThat(documents(name)).as("the withdrawal and the commit").isEqualTo(2);
		Clock later = Clock.fixed(NOW.plus(OpenSearchIndex.WITHDRAWALS_KEPT).plus(Duration.ofDays(1)), ZoneOffset.UTC);
		OpenSearchIndex index = new OpenSearchIndex(TestIndexes.CLIENT, name, later);
		index.commit("2");
		assertThat(documents(name)).isOne();
	}

	private static long documents(String index) {
		TestIndexes.CLIENT.post(index + "/_refresh", "");
		return TestIndexes.CLIENT.get(index + "/_count").number("count");
	}

	private static void fill(SearchEngine engine, SearchItem item) {
		engine.put(item);
		engine.refresh();
	}

	private static List<String> found(SearchEngine engine) {
		return search(engine, null).hits().stream().map((hit) -> hit.key().id()).toList();
	}

	private static SearchResult search(SearchEngine engine, @Nullable String snapshot) {
		return engine.search(new SearchRequest("sáng tạo", SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				new SearchRequest.Page(1, 10, snapshot), List.of()), Visibility.at(NOW));
	}

}
