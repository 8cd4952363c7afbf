package vn.lhh.kit.takedown;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One address where readers may meet a thing. A place with marks is clear once none of
 * them is in its answer; one without, once it is not found.
 *
 * @param spot what sort of place
 * @param address path and query
 * @param marks what shows that the thing is there: its address, its id
 * @param file the file it serves, where it is one
 */
public record PublicLocation(LocationKind spot, String address, List<String> marks, @Nullable String file) {
}
