package vn.lhh.news.media.web;

import org.jspecify.annotations.Nullable;
import vn.lhh.news.media.AttachedFile;
import vn.lhh.news.shared.Given;

/**
 * A file as editors attach it.
 *
 * @param mediaId the file
 * @param title what readers click; its own where left out
 * @param order its place, smallest first
 */
public record FileRequest(@Nullable String mediaId, @Nullable String title, @Nullable Integer order) {

	public AttachedFile chosen() {
		return new AttachedFile(Given.text(this.mediaId), Given.text(this.title), Given.number(this.order, 0), null,
				null, 0);
	}

}
