package vn.lhh.kit.takedown;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Public location, an address at which readers may find an item. It is clear once it
 * answers 404 or 410; with marks, also once a complete response contains none of them.
 *
 * @param spot the kind of location
 * @param address path and query
 * @param marks words that show the item: its address, its id
 * @param file the id of the file it serves; {@code null} for none
 */
public record PublicLocation(LocationKind spot, String address, List<String> marks, @Nullable String file) {
}
