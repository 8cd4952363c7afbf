package vn.lhh.search.engine.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;

/**
 * Joins items with the text of their files: what came since the last time waits and is
 * written once with its text, so that the result is the same whichever came first.
 */
public final class TextJoin {

	private static final int MOST_WAITING = 1_000;

	private static final int MOST_CHARACTERS = 4_000_000;

	/** Characters of the files of one item; the rest is not found. */
	static final int LONGEST_TEXT = 1_000_000;

	private final TextJoinStore store;

	private final Map<ItemKey, SearchItem> items = new LinkedHashMap<>();

	private final Set<ItemKey> changed = new LinkedHashSet<>();

	private long characters;

	public TextJoin(TextJoinStore store) {
		this.store = store;
	}

	/** Takes an item that is to be written. */
	public void put(SearchItem item) {
		this.items.merge(item.key(), item, (one, other) -> (one.sequence() > other.sequence()) ? one : other);
		this.characters += item.wording().body().length();
		flushIfFull();
	}

	/** Forgets an item that was withdrawn. */
	public void remove(ItemKey key, long sequence) {
		this.items.computeIfPresent(key, (same, item) -> (item.sequence() <= sequence) ? null : item);
	}

	/** Notes that the chunks of an item are others now. */
	public void change(ItemKey key) {
		this.changed.add(key);
		flushIfFull();
	}

	private void flushIfFull() {
		if (this.items.size() + this.changed.size() >= MOST_WAITING || this.characters >= MOST_CHARACTERS) {
			flush();
		}
	}

	/** Writes what waits; where that fails, all of it goes on waiting. */
	public void flush() {
		if (this.items.isEmpty() && this.changed.isEmpty()) {
			return;
		}
		this.store.refresh();
		Set<ItemKey> withChunks = this.store.withChunks(this.items.keySet());
		for (SearchItem item : this.items.values()) {
			if (!this.changed.contains(item.key())) {
				this.store.write(item, withChunks.contains(item.key()) ? text(item) : item.wording().fileText());
			}
		}
		for (ItemKey key : this.changed) {
			latest(key).ifPresent((item) -> this.store.write(item, text(item)));
		}
		this.items.clear();
		this.changed.clear();
		this.characters = 0;
	}

	private Optional<SearchItem> latest(ItemKey key) {
		Optional<SearchItem> written = this.store.item(key);
		return Optional.ofNullable(this.items.get(key))
			.filter((item) -> written.map((other) -> other.sequence() < item.sequence()).orElse(true))
			.or(() -> written);
	}

	private String text(SearchItem item) {
		List<TextChunk> chunks = this.store.chunks(item.key()).stream().sorted(TextChunk.IN_ORDER).toList();
		StringBuilder text = new StringBuilder(item.wording().fileText());
		String file = "";
		for (TextChunk chunk : chunks) {
			if (!chunk.file().equals(file) && !text.isEmpty()) {
				text.append('\n');
			}
			file = chunk.file();
			text.append(chunk.text(), 0, Math.clamp(LONGEST_TEXT - text.length(), 0, chunk.text().length()));
		}
		return text.toString();
	}

}
