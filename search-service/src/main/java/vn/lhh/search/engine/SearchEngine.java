package vn.lhh.search.engine;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;

/**
 * Index of items and the search in it. Writes may come repeated and in any order: for
 * each item the highest sequence wins, a withdrawal included. They are found after
 * {@link #refresh} at the latest.
 * <p>
 * A write that fails throws {@link java.io.UncheckedIOException} and leaves searching as
 * it was.
 */
public interface SearchEngine extends Closeable {

	void put(SearchItem item);

	/** Withdraws an item; a lower sequence that comes later doesn't bring it back. */
	void remove(ItemKey key, long sequence);

	/**
	 * Adds a chunk of the text of an item's file, before or after the item; for each
	 * chunk the highest sequence wins. It is found with the item only.
	 */
	void putText(TextChunk chunk, long sequence);

	/** Withdraws a chunk; a lower sequence that comes later doesn't bring it back. */
	void removeText(String id, long sequence);

	/** Makes all writes so far visible to searches. */
	void refresh();

	/**
	 * Makes all writes so far durable, in any thread; others may come meanwhile.
	 * @param position where the feed stands after them, returned by {@link #position}
	 * when the index is opened again
	 */
	void commit(String position);

	/** The position of the last commit, empty for a new index. */
	String position();

	/**
	 * Whether it takes writes. A write that failed halfway ends that for good: another
	 * engine opened in its place goes on from {@link #position}, while this one still
	 * searches until it is closed.
	 */
	boolean isWritable();

	/** Number of items, withdrawn ones left out. */
	long count();

	/**
	 * Finds items that readers may see.
	 * @param request the query, filters and page
	 * @param visible what readers may see now
	 */
	SearchResult search(SearchRequest request, Visibility visible);

	/** Finds an item by its key, unmarked, if readers may see it. */
	Optional<Hit> find(ItemKey key, Visibility visible);

	/** Titles that continue what a reader has typed so far, best first. */
	List<Suggestion> suggest(String typed, int limit, Visibility visible);

}
