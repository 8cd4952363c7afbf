package vn.lhh.news.media.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.AttachedFile;
import vn.lhh.news.shared.InputCleaner;

/**
 * Holds an attached file in an editor's request.
 *
 * @param title the link text; the file's own title or name if left out
 * @param order position, smallest first
 */
public record FileRequest(@Nullable String mediaId, @Nullable String title, @Nullable Integer order) {

	public AttachedFile chosen() {
		return new AttachedFile(InputCleaner.text(this.mediaId), InputCleaner.text(this.title),
				InputCleaner.number(this.order, 0), null, null, 0);
	}

}
