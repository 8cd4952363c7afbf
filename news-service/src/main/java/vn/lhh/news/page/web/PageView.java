package vn.lhh.news.page.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.lhh.kit.publishing.Visibility;
import vn.lhh.kit.text.VietnameseDates;
import vn.lhh.news.media.web.AttachmentView;
import vn.lhh.news.page.Page;

/**
 * A page as readers get it.
 */
record PageView(String id, String slug, String url, String title, String bodyHtml, @Nullable OffsetDateTime updatedAt,
		@Nullable PageLink parent, List<PageLink> children, List<AttachmentView> attachments,
		@Nullable OffsetDateTime visibleUntil, Visibility visibility) {

	static PageView of(Page page, Optional<Page> parent, List<Page> children) {
		return new PageView(page.id(), page.slug(), page.url(), page.shown().title(), page.shown().bodyHtml(),
				VietnameseDates.local(page.liveSince()), parent.map(PageLink::of).orElse(null),
				children.stream().map(PageLink::of).toList(), AttachmentView.of(page.shown().attachments()),
				VietnameseDates.local(page.visibleUntil()), page.visibility());
	}

	/**
	 * Another page to go to.
	 */
	record PageLink(String title, String url) {

		static PageLink of(Page page) {
			return new PageLink(page.shown().title(), page.url());
		}

	}

}
