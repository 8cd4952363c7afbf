package vn.lhh.search.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.ItemType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How an engine must filter and count, and when it may show items.
 */
public abstract class FilterContract extends EngineContract {

	protected FilterContract(EngineOpener opener) {
		super(opener);
	}

	@BeforeEach
	void indexHiveNews() {
		index(Items.titled("a", "Nuôi ong").categories("farming", "science").date("2016-05-01"),
				Items.titled("b", "Nuôi ong").categories("farming").date("2017-05-01"),
				Items.titled("c", "Nuôi ong").type(ItemType.PAGE).date(null),
				Items.titled("d", "Nuôi ong").type(ItemType.DOCUMENT).issuers("ubnd").date("2017-12-31"));
	}

	@Test
	void countsHitsByFacet() {
		Map<String, Map<String, Long>> counts = search("nuôi ong").counts();
		assertThat(counts.get("type")).isEqualTo(Map.of("article", 2L, "page", 1L, "document", 1L));
		assertThat(counts.get("category")).isEqualTo(Map.of("farming", 2L, "science", 1L));
		assertThat(counts.get("issuer")).isEqualTo(Map.of("ubnd", 1L));
		assertThat(counts.get("year")).isEqualTo(Map.of("2016", 1L, "2017", 2L));
	}

	@Test
	void countsAFacetWithoutItsOwnFilter() {
		SearchResult result = search("nuôi ong", types(ItemType.ARTICLE));
		assertThat(ids(result)).containsExactlyInAnyOrder("a", "b");
		assertThat(result.total()).isEqualTo(2);
		assertThat(result.counts().get("type")).containsEntry("page", 1L).containsEntry("document", 1L);
		assertThat(result.counts().get("year")).isEqualTo(Map.of("2016", 1L, "2017", 1L));
	}

	@Test
	void filtersByEachFacetAndAllTogether() {
		assertThat(ids(search("ong", filter(Set.of("farming"), Set.of(), Set.of())))).containsExactlyInAnyOrder("a",
				"b");
		assertThat(ids(search("ong", filter(Set.of("science", "none"), Set.of(), Set.of())))).containsExactly("a");
		assertThat(ids(search("ong", filter(Set.of(), Set.of("ubnd"), Set.of())))).containsExactly("d");
		assertThat(ids(search("ong", filter(Set.of(), Set.of(), Set.of(2017))))).containsExactlyInAnyOrder("b", "d");
		assertThat(ids(search("ong", filter(Set.of("farming"), Set.of(), Set.of(2017))))).containsExactly("b");
		assertThat(ids(search("ong", filter(Set.of("farming"), Set.of("ubnd"), Set.of())))).isEmpty();
	}

	@Test
	void filtersByDaysBothIncluded() {
		assertThat(between("2016-05-01", "2017-05-01")).containsExactlyInAnyOrder("a", "b");
		assertThat(between("2016-05-02", null)).containsExactlyInAnyOrder("b", "d");
		assertThat(between(null, "2016-05-01")).containsExactly("a");
	}

	@Test
	void listsAllForABlankQuery() {
		SearchResult result = search("  ", types(ItemType.ARTICLE));
		assertThat(ids(result)).containsExactly("b", "a");
		assertThat(result.counts().get("type")).containsEntry("page", 1L);
	}

	@Test
	void showsItemsInTheirTimeOnly() {
		index(Items.titled("x", "Thi ảnh").shown("2018-06-01T00:00:00Z", "2018-06-02T00:00:00Z"));
		SearchRequest request = new SearchRequest("thi ảnh", SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				page(1, 10, null), List.of(article("x")));
		assertThat(at("2018-05-31T23:59:59.999Z", request).total()).isZero();
		assertThat(at("2018-06-01T00:00:00Z", request).total()).isOne();
		assertThat(at("2018-06-01T23:59:59.999Z", request).total()).isOne();
		assertThat(at("2018-06-02T00:00:00Z", request).total()).isZero();
		assertThat(at("2018-06-02T00:00:00Z", request).counts().get("type")).isEmpty();
	}

	@Test
	void findsAnItemByItsKeyInItsTimeOnly() {
		ItemKey key = article("x");
		index(Items.titled("x", "Thi ảnh").body("Thể lệ").shown("2018-06-01T00:00:00Z", "2018-06-02T00:00:00Z"));
		assertThat(this.engine.find(key, Visibility.at(Instant.parse("2018-05-31T23:59:59.999Z")))).isEmpty();
		assertThat(this.engine.find(key, NOW)).hasValueSatisfying((hit) -> {
			assertThat(hit.key()).isEqualTo(key);
			assertThat(marked(hit.title())).isEqualTo("Thi ảnh");
			assertThat(hit.snippet().text()).isEqualTo("Thể lệ");
		});
		assertThat(this.engine.find(key, Visibility.at(Instant.parse("2018-06-02T00:00:00Z")))).isEmpty();
		this.engine.remove(key, 2);
		this.engine.refresh();
		assertThat(this.engine.find(key, NOW)).isEmpty();
	}

	@Test
	void findsNoOtherItemByAKey() {
		assertThat(this.engine.find(article("a"), NOW)).map(Hit::url).isEqualTo(Optional.of("/article:a"));
		for (String id : List.of("", "A", "c", "a b", "a*", "\u0000", "x".repeat(40_000))) {
			assertThat(this.engine.find(article(id), NOW)).isEmpty();
		}
	}

	@Test
	void turnsPagesWithinBounds() {
		SearchRequest.Filter all = SearchRequest.Filter.NONE;
		for (int number : new int[] { Integer.MAX_VALUE, 9_999, 3, 0, -1 }) {
			SearchResult result = search(
					new SearchRequest("ong", all, SearchRequest.Sort.FIT, page(number, 2, null), List.of()));
			assertThat(result.hits()).isEmpty();
			assertThat(result.total()).isEqualTo(4);
		}
		SearchResult last = search(new SearchRequest("ong", all, SearchRequest.Sort.FIT, page(2, 3, null), List.of()));
		assertThat(last.hits()).hasSize(1);
	}

	@Test
	void turnsPagesUpToTheDeepestHit() {
		int most = SearchRequest.Page.DEEPEST;
		for (int number = 0; number < most + 10; number++) {
			this.engine.put(Items.titled("n" + number, "Tơ").build());
		}
		this.engine.refresh();
		assertThat(pageOfSilk(1, 30).total()).isEqualTo(most + 10);
		int last = Math.toIntExact(SearchRequest.Page.count(most + 10, 30));
		assertThat(pageOfSilk(last, 30).hits()).hasSize(most % 30);
		assertThat(pageOfSilk(last + 1, 30).hits()).isEmpty();
		assertThat(pageOfSilk(most / 10, 10).hits()).hasSize(10);
	}

	@Test
	void findsNothingThatIsFiledUnderALockedCategory() {
		index(Items.titled("x", "Trồng lan").categories("khoa", "mo").filedUnder("khoa"),
				Items.titled("y", "Trồng lan").categories("mo", "khoa").filedUnder("mo"),
				Items.titled("z", "Trồng lan"));
		Visibility locked = new Visibility(NOW.now(), Set.of("khoa", "khac"));
		SearchRequest request = new SearchRequest("trồng lan", SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				page(1, 10, null), List.of(article("x")));
		assertThat(ids(this.engine.search(request, NOW))).containsExactlyInAnyOrder("x", "y", "z");
		SearchResult found = this.engine.search(request, locked);
		assertThat(ids(found)).containsExactlyInAnyOrder("y", "z");
		assertThat(found.total()).isEqualTo(2);
		assertThat(found.counts().get("category")).isEqualTo(Map.of("mo", 1L, "khoa", 1L));
		assertThat(this.engine.find(article("x"), locked)).isEmpty();
		assertThat(this.engine.find(article("y"), locked)).isPresent();
		assertThat(this.engine.suggest("trồng", 10, locked)).hasSize(2);
	}

	private SearchResult pageOfSilk(int number, int size) {
		return search(new SearchRequest("tơ", SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				page(number, size, null), List.of()));
	}

	private SearchResult at(String moment, SearchRequest request) {
		return this.engine.search(request, Visibility.at(Instant.parse(moment)));
	}

	private List<String> between(@Nullable String from, @Nullable String to) {
		return ids(search("ong", new SearchRequest.Filter(Set.of(), (from == null) ? null : LocalDate.parse(from),
				(to == null) ? null : LocalDate.parse(to), Set.of(), Set.of(), Set.of())));
	}

	private static SearchRequest.Filter filter(Set<String> categories, Set<String> issuers, Set<Integer> years) {
		return new SearchRequest.Filter(Set.of(), null, null, categories, issuers, years);
	}

}
