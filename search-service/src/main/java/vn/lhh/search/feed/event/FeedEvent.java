package vn.lhh.search.feed.event;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.search.index.ItemKey;
import vn.lhh.search.index.SearchItem;
import vn.lhh.search.index.TextChunk;

/**
 * Event as the feed takes it in, whichever service announced it.
 */
public sealed interface FeedEvent {

	/** The public state of an item. */
	record ItemPublished(SearchItem item) implements FeedEvent {
	}

	/** The end of an item. */
	record ItemWithdrawn(ItemKey key, long sequence) implements FeedEvent {
	}

	/** A chunk of the text of an item's file. */
	record TextExtracted(TextChunk chunk, long sequence) implements FeedEvent {
	}

	/** The end of a chunk. */
	record TextWithdrawn(String id, long sequence) implements FeedEvent {
	}

	/**
	 * The names that an entry gives to facet values.
	 *
	 * @param entry topic and id of the entry
	 * @param names none for an entry that is gone or no facet
	 */
	record FacetNamed(String entry, long sequence, List<FacetName> names) implements FeedEvent {
	}

	/**
	 * Name of a facet value.
	 *
	 * @param code the code that items carry
	 * @param slug the code in addresses
	 * @param name for readers
	 * @param parent the code of the one above it, null if there is none
	 * @param active whether readers see it
	 */
	record FacetName(String code, String slug, String name, @Nullable String parent, boolean active) {

		/** The name of a value that stands alone. */
		public FacetName(String code, String slug, String name) {
			this(code, slug, name, null, true);
		}
	}

}
