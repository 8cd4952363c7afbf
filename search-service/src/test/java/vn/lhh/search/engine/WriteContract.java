package vn.lhh.search.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.lhh.search.index.ItemKey;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How an engine must take writes that come repeated and in any order, and keep pages
 * stable meanwhile.
 */
public abstract class WriteContract extends EngineContract {

	private static final ItemKey KEY = article("a");

	protected WriteContract(EngineOpener opener) {
		super(opener);
	}

	@Test
	void takesTheHighestSequence() {
		index(Items.titled("a", "Bản hai").sequence(2), Items.titled("a", "Bản một").sequence(1));
		assertThat(search("bản").hits()).singleElement()
			.satisfies((hit) -> assertThat(hit.title().text()).isEqualTo("Bản hai"));
		index(Items.titled("a", "Bản ba").sequence(3));
		assertThat(search("bản").hits()).singleElement()
			.satisfies((hit) -> assertThat(hit.title().text()).isEqualTo("Bản ba"));
		assertThat(this.engine.count()).isOne();
	}

	@Test
	void letsNoOlderWriteBringAWithdrawnItemBack() {
		index(Items.titled("a", "Tin").sequence(5));
		this.engine.remove(KEY, 6);
		index(Items.titled("a", "Tin").sequence(5), Items.titled("a", "Tin").sequence(6));
		assertThat(found("tin")).isEmpty();
		assertThat(this.engine.count()).isZero();
		index(Items.titled("a", "Tin").sequence(7));
		assertThat(found("tin")).containsExactly("a");
	}

	@Test
	void takesAWithdrawalBeforeTheItem() {
		this.engine.remove(KEY, 6);
		this.engine.refresh();
		index(Items.titled("a", "Tin").sequence(5));
		assertThat(found("tin")).isEmpty();
		this.engine.remove(KEY, 2);
		index(Items.titled("a", "Tin").sequence(5));
		assertThat(found("tin")).isEmpty();
	}

	@Test
	void takesALateWithdrawalForDone() {
		index(Items.titled("a", "Tin").sequence(7));
		this.engine.remove(KEY, 6);
		this.engine.refresh();
		assertThat(found("tin")).containsExactly("a");
		assertThat(this.engine.count()).isOne();
	}

	@RepeatedTest(10)
	void endsAlikeInAnyOrder(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<Runnable> writes = new ArrayList<>();
		for (int id = 0; id < 8; id++) {
			String name = String.valueOf(id);
			for (int sequence = 1; sequence <= 6; sequence++) {
				int number = sequence;
				boolean removed = (id + sequence) % 3 == 0;
				writes.add(removed ? () -> this.engine.remove(article(name), number)
						: () -> this.engine.put(Items.titled(name, "Tin " + number).sequence(number).build()));
			}
		}
		writes.addAll(List.copyOf(writes));
		Collections.shuffle(writes, random);
		for (Runnable write : writes) {
			write.run();
			if (random.nextInt(5) == 0) {
				this.engine.refresh();
			}
		}
		this.engine.refresh();
		assertThat(found("tin 6")).containsExactlyInAnyOrder("1", "2", "4", "5", "7");
		assertThat(this.engine.count()).isEqualTo(5);
		assertThat(search("tin").total()).isEqualTo(5);
	}

	@Test
	void keepsPagesStableWhileItWrites() {
		for (int number = 10; number < 30; number++) {
			this.engine.put(Items.titled(String.valueOf(number), "Nuôi ong").build());
		}
		this.engine.refresh();
		SearchResult first = page("nuôi ong", 1, null);
		index(Items.titled("first", "Nuôi ong nuôi ong").date("2018-05-31"));
		this.engine.remove(article("10"), 9);
		this.engine.refresh();
		SearchResult second = page("nuôi ong", 2, first.snapshot());
		List<String> both = new ArrayList<>(ids(first));
		both.addAll(ids(second));
		assertThat(both).hasSize(20).doesNotHaveDuplicates().doesNotContain("first");
		assertThat(second.total()).isEqualTo(20);
		assertThat(second.snapshot()).isEqualTo(first.snapshot());
		assertThat(ids(page("nuôi ong", 1, null))).contains("first").doesNotContain("10");
	}

	@Test
	void showsItemsOfASnapshotAsTheyAreNow() {
		index(Items.titled("a", "Nuôi ong"), Items.titled("b", "Nuôi ong"), Items.titled("c", "Nuôi ong của ông A"),
				Items.titled("d", "Nuôi ong"));
		SearchResult before = page("nuôi ong", 1, null);
		assertThat(ids(before)).containsExactlyInAnyOrder("a", "b", "c", "d");
		this.engine.remove(KEY, 2);
		index(Items.titled("b", "Nuôi ong").sequence(2).shown("2018-01-01T00:00:00Z", "2018-06-01T00:00:00Z"),
				Items.titled("c", "Nuôi ong của một người").sequence(2));
		SearchResult after = page("nuôi ong", 1, before.snapshot());
		assertThat(after.snapshot()).isEqualTo(before.snapshot());
		assertThat(after.hits()).extracting((hit) -> marked(hit.title()))
			.containsExactlyInAnyOrder("[Nuôi ong] của một người", "[Nuôi ong]");
		assertThat(ids(after)).containsExactlyInAnyOrder("c", "d");
	}

	@Test
	void takesThePresentIndexForASnapshotThatIsGone() {
		indexTitles("Nuôi ong");
		for (String snapshot : List.of("", "-", "x", "abc-zz", "-1", "0".repeat(1_000))) {
			assertThat(ids(page("nuôi ong", 1, snapshot))).containsExactly("1");
		}
	}

	@Test
	void showsWritesAfterARefreshAtTheLatest() {
		this.engine.put(Items.article("1", "Nuôi ong"));
		this.engine.refresh();
		assertThat(found("nuôi ong")).containsExactly("1");
		this.engine.remove(article("1"), 2);
		this.engine.refresh();
		assertThat(found("nuôi ong")).isEmpty();
	}

	private SearchResult page(String text, int number, @Nullable String snapshot) {
		return search(new SearchRequest(text, SearchRequest.Filter.NONE, SearchRequest.Sort.FIT,
				page(number, 10, snapshot), List.of()));
	}

}
