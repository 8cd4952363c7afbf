package vn.lhh.kit.takedown;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Public location, an address at which readers may find an item. It is clear once it
 * answers 404 or 410; with marks, also once a complete response contains none of them.
 *
 * @param kind the kind of location
 * @param address path and query, of the first page where the location is one of many
 * pages
 * @param marks words that show the item: its address, its id
 * @param file the id of the file it serves; {@code null} for none
 * @param position where the item stands in a list of pages; {@code null} for a location
 * with an address of its own
 */
public record PublicLocation(LocationKind kind, String address, List<String> marks, @Nullable String file,
		@Nullable ListPosition position) {

	/** Creates a location with an address of its own. */
	public PublicLocation(LocationKind kind, String address, List<String> marks, @Nullable String file) {
		this(kind, address, marks, file, null);
	}

}
