package vn.lhh.search.index;

import java.util.Comparator;

/**
 * Chunk of the text of an item's file, announced apart from the item and later or sooner.
 *
 * @param id its id, {@code <file>-<part>}
 * @param item the item that has the file
 * @param part its place in the file, from 0
 * @param text in the order of parts, they are the text of the file
 */
public record TextChunk(String id, ItemKey item, int part, String text) {

	/** File by file, each in the order of its text. */
	public static final Comparator<TextChunk> IN_ORDER = Comparator.comparing(TextChunk::file)
		.thenComparing(TextChunk::part);

	private static final String PREFIX = "text:";

	/** The key of a chunk in an index, where no item has it. */
	public static String key(String id) {
		return PREFIX + id;
	}

	/** The id of a chunk by its key. */
	public static String id(String key) {
		return key.substring(PREFIX.length());
	}

	/** The id of the file. */
	public String file() {
		int end = this.id.lastIndexOf('-');
		return (end > 0) ? this.id.substring(0, end) : this.id;
	}

}
