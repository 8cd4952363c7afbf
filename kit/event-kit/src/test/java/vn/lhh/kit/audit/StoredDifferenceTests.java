package vn.lhh.kit.audit;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredDifferenceTests {

	@Test
	void fieldsThatDifferAreNamedByTheirPaths() {
		Document before = new Document("details", new Document("name", "A").append("order", 1))
			.append("kept", List.of(1))
			.append("gone", true);
		Document after = new Document("details", new Document("name", "B").append("order", 1))
			.append("kept", List.of(1))
			.append("added", 2);
		assertThat(StoredDifference.between(before, after)).containsExactly("details.name", "gone", "added");
	}

	@Test
	void whatTheKitItselfKeepsIsNoChange() {
		Document before = new Document("_id", "x").append("version", 1L).append("outbox", List.of());
		Document after = new Document("_id", "x").append("version", 2L).append("outbox", List.of("event"));
		assertThat(StoredDifference.between(before, after)).isEmpty();
	}

}
