package vn.lhh.search.feed;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.lhh.search.feed.event.FeedEvent;

import static org.assertj.core.api.Assertions.assertThat;

class FacetNamesTests {

	private final FacetNames names = new FacetNames();

	@Test
	void theHighestSequenceWinsInAnyOrder() {
		name("c1", 2, "Tin mới");
		name("c1", 1, "Tin cũ");
		assertThat(this.names.of("c1")).hasValueSatisfying((name) -> assertThat(name.name()).isEqualTo("Tin mới"));
	}

	@Test
	void aRemovedEntryHasNoNameEvenIfItsNameComesLater() {
		this.names.accept(new FeedEvent.FacetNamed("c1", 2, List.of()));
		name("c1", 1, "Tin cũ");
		assertThat(this.names.of("c1")).isEmpty();
	}

	@Test
	void aSlugStandsForAllCodesThatHaveIt() {
		name("c1", 1, "Khoa học");
		name("slug-c1", 1, "Khoa học");
		this.names.accept(new FeedEvent.FacetNamed("field", 1,
				List.of(new FeedEvent.FacetName("slug-c1", "slug-c1", "Khoa học"))));
		assertThat(this.names.codes("slug-c1")).containsExactlyInAnyOrder("c1", "slug-c1");
		assertThat(this.names.codes("khong-co")).containsExactly("khong-co");
	}

	private void name(String code, long sequence, String name) {
		this.names.accept(
				new FeedEvent.FacetNamed(code, sequence, List.of(new FeedEvent.FacetName(code, "slug-" + code, name))));
	}

}
