package vn.lhh.search.engine.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;

/**
 * Store of an engine with items as they came and the chunks of their text. One that fails
 * throws {@link java.io.UncheckedIOException}.
 */
public interface TextJoinStore {

	/** Chunks of an item that are read at most, far more than one file has. */
	int MOST_CHUNKS = 100;

	/** Makes all writes so far visible to the methods below, though not to readers. */
	void refresh();

	/** The item as it came last, empty if it was withdrawn or never came. */
	Optional<SearchItem> item(ItemKey key);

	/** Those of the items that have chunks. */
	Set<ItemKey> withChunks(Collection<ItemKey> keys);

	/** The chunks of an item in any order, {@link #MOST_CHUNKS} at most. */
	List<TextChunk> chunks(ItemKey key);

	/**
	 * Writes an item, unless a later one was written.
	 * @param fileText the text it is found by, its own and that of its chunks
	 */
	void write(SearchItem item, String fileText);

}
