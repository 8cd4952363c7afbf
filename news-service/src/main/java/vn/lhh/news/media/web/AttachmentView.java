package vn.lhh.news.media.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.AttachedFile;

/**
 * A file as readers get it.
 *
 * @param id the file
 * @param title what readers click
 * @param filename its name
 * @param mime its type
 * @param size in bytes
 * @param url where it is
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
