package vn.lhh.documents.document.search;

import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.aggregation.Aggregation;

import static org.assertj.core.api.Assertions.assertThat;

class FacetAggregationTests {

	private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

	@Test
	void documentsAreTakenTogetherBeforeEachListCountsThem() {
		List<Document> steps = steps();
		assertThat(steps.getFirst()).containsOnlyKeys("$group");
		assertThat(steps.getLast()).containsOnlyKeys("$facet");
		assertThat(steps.getLast().toString()).contains("$sum=$number").doesNotContain("$sum=1");
	}

	@Test
	void documentsOfOneKindDifferInNothingThatNamesThem() {
		assertThat(steps().getFirst().toJson()).doesNotContain("slug", "wording", "files", "printed", "issueDate");
	}

	private static List<Document> steps() {
		return Aggregation.newAggregation(FacetAggregation.of(DocumentFilter.NONE, NOW))
			.toPipeline(Aggregation.DEFAULT_CONTEXT);
	}

}
