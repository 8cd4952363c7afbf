package vn.lhh.news.media;

import org.jspecify.annotations.Nullable;

/**
 * A file as something offers it for download.
 *
 * @param mediaId the file
 * @param title what readers click
 * @param order its place, smallest first
 * @param filename its name, {@code null} before it was looked up
 * @param mime its type, {@code null} before it was looked up
 * @param size in bytes
 */
public record AttachedFile(String mediaId, String title, int order, @Nullable String filename, @Nullable String mime,
		long size) {
}
