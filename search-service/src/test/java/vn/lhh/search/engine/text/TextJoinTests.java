package vn.lhh.search.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.lhh.search.engine.Items;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextJoinTests {

	private final Memory store = new Memory();

	private final TextJoin join = new TextJoin(this.store);

	@Test
	void writesAnItemOnceForAllThatCame() {
		this.store.chunks.add(chunk("a", "mot-0", "Nuôi ong"));
		this.store.chunks.add(chunk("a", "hai-0", "Trồng lan"));
		this.join.put(Items.article("a", "Tin"));
		this.join.change(key("a"));
		this.join.change(key("a"));
		this.join.flush();
		this.join.flush();
		assertThat(this.store.writes).isOne();
		assertThat(this.store.texts.get(key("a"))).isEqualTo("Trồng lan\nNuôi ong");
	}

	@Test
	void holdsABoundedNumberOfItems() {
		for (int number = 0; number < 2_500; number++) {
			this.join.put(Items.article(String.valueOf(number), "Tin"));
		}
		assertThat(this.store.writes).isEqualTo(2_000);
		this.join.flush();
		assertThat(this.store.writes).isEqualTo(2_500);
	}

	@Test
	void cutsATextThatIsTooLong() {
		String chunk = "ong ".repeat(100_000);
		for (int part = 0; part < 4; part++) {
			this.store.chunks.add(chunk("a", "mot-" + part, chunk));
		}
		this.join.put(Items.article("a", "Tin"));
		this.join.flush();
		assertThat(this.store.texts.get(key("a"))).hasSize(TextJoin.LONGEST_TEXT);
	}

	@Test
	void keepsWhatWasNotWritten() {
		this.store.isAway = true;
		this.join.put(Items.article("a", "Tin"));
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(this.join::flush);
		this.store.isAway = false;
		this.join.flush();
		assertThat(this.store.texts).containsOnlyKeys(key("a"));
	}

	@Test
	void writesNoItemThatWasWithdrawn() {
		this.join.put(Items.article("a", "Tin"));
		this.join.change(key("a"));
		this.join.remove(key("a"), 1);
		this.join.flush();
		assertThat(this.store.writes).isZero();
	}

	private static ItemKey key(String id) {
		return Items.article(id, "").key();
	}

	private static TextChunk chunk(String item, String id, String text) {
		return new TextChunk(id, key(item), Integer.parseInt(id.substring(id.indexOf('-') + 1)), text);
	}

	private static final class Memory implements TextJoinStore {

		private final List<TextChunk> chunks = new ArrayList<>();

		private final Map<ItemKey, String> texts = new LinkedHashMap<>();

		private int writes;

		private boolean isAway;

		@Override
		public void refresh() {
			if (this.isAway) {
				throw new UncheckedIOException(new IOException("no space left"));
			}
		}

		@Override
		public Optional<SearchItem> item(ItemKey key) {
			return Optional.empty();
		}

		@Override
		public Set<ItemKey> withChunks(Collection<ItemKey> keys) {
			return Set.copyOf(keys);
		}

		@Override
		public List<TextChunk> chunks(ItemKey key) {
			return this.chunks.stream().filter((chunk) -> chunk.item().equals(key)).toList();
		}

		@Override
		public void write(SearchItem item, String fileText) {
			this.writes++;
			this.texts.put(item.key(), fileText);
		}

	}

}
