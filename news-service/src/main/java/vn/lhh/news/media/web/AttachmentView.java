package vn.lhh.news.media.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.AttachedFile;

/**
 * Holds a file for readers.
 *
 * @param title the link text
 * @param mime its media type
 * @param size in bytes
 * @param url its path
 */
public record AttachmentView(String id, String title, @Nullable String filename, @Nullable String mime, long size,
		String url) {

	public static List<AttachmentView> of(List<AttachedFile> files) {
		return files.stream()
			.sorted(Comparator.comparingInt(AttachedFile::order))
			.map((file) -> new AttachmentView(file.mediaId(), file.title(), file.filename(), file.mime(), file.size(),
					MediaView.url(file.mediaId())))
			.toList();
	}

}
