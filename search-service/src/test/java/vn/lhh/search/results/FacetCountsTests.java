package vn.lhh.search.results;

import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.lhh.search.feed.FacetNames;

import static org.assertj.core.api.Assertions.assertThat;

class FacetCountsTests {

	@Test
	void valuesComeByCountThenByNameWithThoseFoundOnly() {
		FacetCounts counts = FacetCounts
			.of(Map.of("type", Map.of("page", 0L, "question", 2L, "document", 2L, "article", 9L, "thing", 5L), "year",
					Map.of("2024", 1L, "2026", 1L)), new FacetNames());
		assertThat(counts.type()).containsExactly(new FacetCounts.Value("article", "Tin tức", 9),
				new FacetCounts.Value("question", "Hỏi đáp", 2), new FacetCounts.Value("document", "Văn bản", 2));
		assertThat(counts.year()).extracting(FacetCounts.Value::code).containsExactly("2024", "2026");
	}

	@Test
	void aValueWithoutANameIsLeftOut() {
		assertThat(FacetCounts.of(Map.of("category", Map.of("0198", 3L)), new FacetNames()))
			.isEqualTo(FacetCounts.NONE);
	}

}
