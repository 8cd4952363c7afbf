package vn.lhh.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself: to the browser's title bar, to search engines, to those
 * who share it, and to the visit counter.
 */
public record Meta(String title, String path, @Nullable String description, @Nullable String contentType,
		@Nullable String contentId, @Nullable String image, @Nullable String feed, boolean noindex) {

	private static final int DESCRIPTION_LIMIT = 200;

	static Meta of(String title, String path) {
		return new Meta(title, path, null, null, null, null, null, false);
	}

	Meta describedAs(@Nullable String text) {
		return new Meta(this.title, this.path, shortened(text), this.contentType, this.contentId, this.image, this.feed,
				this.noindex);
	}

	Meta about(String type, String id) {
		return new Meta(this.title, this.path, this.description, type, id, this.image, this.feed, this.noindex);
	}

	Meta picturedBy(@Nullable String url) {
		return new Meta(this.title, this.path, this.description, this.contentType, this.contentId, url, this.feed,
				this.noindex);
	}

	Meta followedAt(String url) {
		return new Meta(this.title, this.path, this.description, this.contentType, this.contentId, this.image, url,
				this.noindex);
	}

	Meta hidden() {
		return hiddenIf(true);
	}

	Meta hiddenIf(boolean hide) {
		return new Meta(this.title, this.path, this.description, this.contentType, this.contentId, this.image,
				this.feed, hide);
	}

	private static @Nullable String shortened(@Nullable String text) {
		if (text == null || text.length() <= DESCRIPTION_LIMIT) {
			return text;
		}
		int space = text.lastIndexOf(' ', DESCRIPTION_LIMIT - 1);
		return text.substring(0, (space > 0) ? space : DESCRIPTION_LIMIT - 1) + "…";
	}

}
