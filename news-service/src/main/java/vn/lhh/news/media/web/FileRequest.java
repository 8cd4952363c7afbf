package vn.lhh.news.media.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.AttachedFile;
import vn.lhh.news.shared.InputCleaner;

/**
 * A file as editors attach it.
 *
 * @param mediaId the file
 * @param title what readers click; its own where left out
 * @param order its place, smallest first
 */
public record FileRequest(@Nullable String mediaId, @Nullable String title, @Nullable Integer order) {

	public AttachedFile chosen() {
		return new AttachedFile(InputCleaner.text(this.mediaId), InputCleaner.text(this.title),
				InputCleaner.number(this.order, 0), null, null, 0);
	}

}
