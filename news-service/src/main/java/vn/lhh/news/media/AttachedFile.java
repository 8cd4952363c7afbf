package vn.lhh.news.media;

import org.jspecify.annotations.Nullable;

/**
 * Refers to a file that an item offers for download.
 *
 * @param title the link text
 * @param order position, smallest first
 * @param filename its name, {@code null} before the lookup
 * @param mime its media type, {@code null} before the lookup
 * @param size in bytes, 0 before the lookup
 */
public record AttachedFile(String mediaId, String title, int order, @Nullable String filename, @Nullable String mime,
		long size) {
}
