package vn.lhh.search.feed;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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

	@Test
	void aCategoryThatIsNotActiveLocksThoseBelowItAndNamesNone() {
		this.names.accept(category("a", 1, null, false));
		this.names.accept(category("b", 1, "a", true));
		this.names.accept(category("c", 1, "b", true));
		this.names.accept(category("d", 1, "khong-co", true));
		assertThat(this.names.locked()).containsExactlyInAnyOrder("a", "b", "c");
		assertThat(this.names.of("c")).isEmpty();
		assertThat(this.names.codes("slug-c")).containsExactly("slug-c");
		assertThat(this.names.of("d")).isPresent();
		this.names.accept(category("a", 2, "c", true));
		assertThat(this.names.locked()).isEmpty();
		assertThat(this.names.codes("slug-c")).containsExactly("c");
	}

	@Test
	void whatWasLockedStaysSoUntilAllIsRead() {
		this.names.presume(Set.of("a"));
		this.names.presume(Set.of("b"));
		this.names.accept(category("b", 1, null, true));
		this.names.accept(category("c", 1, null, false));
		assertThat(this.names.locked()).containsExactlyInAnyOrder("a", "b", "c");
		this.names.complete();
		assertThat(this.names.locked()).containsExactly("c");
	}

	private static FeedEvent.FacetNamed category(String code, long sequence, @Nullable String parent, boolean active) {
		return new FeedEvent.FacetNamed(code, sequence,
				List.of(new FeedEvent.FacetName(code, "slug-" + code, "Tên", parent, active)));
	}

	private void name(String code, long sequence, String name) {
		this.names.accept(
				new FeedEvent.FacetNamed(code, sequence, List.of(new FeedEvent.FacetName(code, "slug-" + code, name))));
	}

}
