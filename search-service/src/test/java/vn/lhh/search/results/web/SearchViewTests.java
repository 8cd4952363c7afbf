package vn.lhh.search.results.web;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lhh.search.results.FacetCounts;
import vn.lhh.search.results.ResultPage;

import static org.assertj.core.api.Assertions.assertThat;

class SearchViewTests {

	@ParameterizedTest
	@CsvSource({ "0,10,0", "1,10,1", "10,10,1", "11,10,2", "10000,10,1000", "10001,10,1000", "2500000,30,334" })
	void promisesNoPageThatHasNoHits(long total, int size, long pages) {
		ResultPage found = new ResultPage(List.of(), total, FacetCounts.NONE, null, "", true);
		SearchParameters parameters = new SearchParameters("tơ", List.of(), null, null, List.of(), List.of(), null,
				"fit", 1, size, null);
		assertThat(SearchView.of(found, parameters)).satisfies((view) -> {
			assertThat(view.totalPages()).isEqualTo(pages);
			assertThat(view.totalItems()).isEqualTo(total);
		});
	}

}
